import type { CollectionConfig } from 'payload'

import { setAvailability } from '@/endpoints/menu-items/setAvailability'
import { createInTurn } from '@/hooks/shared/createInTurn'
import { layDraftBack } from '@/hooks/shared/layDraftBack'
import { refuseIfNamedAlone } from '@/hooks/shared/refuseIfNamedAlone'
import { setDraftAside } from '@/hooks/shared/setDraftAside'
import { setDraftsAside } from '@/hooks/shared/setDraftsAside'
import { takeLinesAlong } from '@/hooks/shared/takeLinesAlong'
import { editorsOnly } from '@/src/access/editorsOnly'
import { managersOnly } from '@/src/access/managersOnly'
import { publishedOrStaff } from '@/src/access/publishedOrStaff'
import { staffOnly } from '@/src/access/staffOnly'
import { allergens } from '@/src/fields/allergens'
import { menuGroup } from '@/src/fields/menuGroup'
import { money } from '@/src/fields/money'
import { nutrition } from '@/src/fields/nutrition'
import { portion } from '@/src/fields/portion'
import { previewBreakpoints } from '@/src/fields/previewBreakpoints'
import { slug } from '@/src/fields/slug'
import { vat } from '@/src/fields/vat'
import { adminLanguage } from '@/src/i18n/admin'

import { combo } from './fields/combo'
import { searchEngines } from './fields/searchEngines'
import { sizes } from './fields/sizes'

/** The dishes and drinks that the restaurant sells. */
export const MenuItems: CollectionConfig = {
  slug: 'menu-items',
  labels: {
    singular: { ru: 'Блюдо', en: 'Dish' },
    plural: { ru: 'Блюда', en: 'Dishes' },
  },
  orderable: true,
  trash: true,
  versions: { drafts: { autosave: { interval: 1000 }, schedulePublish: true }, maxPerDoc: 50 },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'name',
    group: menuGroup,
    // The first column leads to the dish.
    defaultColumns: ['name', 'photos', 'price', 'category', 'isAvailable', '_status'],
    pagination: { defaultLimit: 50 },
    listSearchableFields: ['name', 'description', 'sku', 'slug'],
    livePreview: {
      url: ({ data, locale, req }) => {
        const language = adminLanguage(req.i18n.language)
        return `/pages/preview/dish/${data.id}?locale=${locale.code}&language=${language}`
      },
      breakpoints: previewBreakpoints,
    },
  },
  access: {
    create: editorsOnly,
    read: publishedOrStaff,
    readVersions: staffOnly,
    update: editorsOnly,
    delete: managersOnly,
  },
  endpoints: [setAvailability],
  hooks: {
    beforeOperation: [setDraftAside, setDraftsAside],
    beforeValidate: [createInTurn],
    afterOperation: [layDraftBack],
    beforeDelete: [refuseIfNamedAlone, takeLinesAlong('menu-items')],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { ru: 'Блюдо', en: 'Dish' },
          fields: [
            {
              name: 'name',
              type: 'text',
              label: { ru: 'Название', en: 'Name' },
              localized: true,
              required: true,
              maxLength: 255,
              index: true,
            },
            {
              name: 'description',
              type: 'textarea',
              label: { ru: 'Описание', en: 'Description' },
              localized: true,
              maxLength: 5000,
            },
            {
              type: 'row',
              fields: [
                money({
                  name: 'price',
                  label: { ru: 'Цена', en: 'Price' },
                  required: true,
                  admin: { width: '50%' },
                }),
                {
                  name: 'category',
                  type: 'relationship',
                  label: { ru: 'Категория', en: 'Category' },
                  relationTo: 'categories',
                  index: true,
                  maxDepth: 1,
                  admin: { width: '50%' },
                },
              ],
            },
            {
              name: 'photos',
              type: 'upload',
              label: { ru: 'Фотографии', en: 'Photos' },
              relationTo: 'media',
              hasMany: true,
              maxRows: 10,
              maxDepth: 1,
              admin: { components: { Cell: '/src/admin/photo/PhotoCell#PhotoCell' } },
            },
            portion,
            {
              name: 'tags',
              type: 'relationship',
              label: { ru: 'Метки', en: 'Tags' },
              relationTo: 'tags',
              hasMany: true,
              maxDepth: 1,
            },
          ],
        },
        {
          label: { ru: 'Размеры и модификаторы', en: 'Sizes and modifiers' },
          fields: [
            sizes,
            {
              name: 'modifierGroups',
              type: 'relationship',
              label: { ru: 'Модификаторы', en: 'Modifiers' },
              relationTo: 'modifier-groups',
              hasMany: true,
              maxDepth: 0,
              admin: {
                description: {
                  ru: 'Соусы, добавки, прожарка. Одна группа может служить многим блюдам.',
                  en: 'Sauces, toppings, doneness. One group may serve many dishes.',
                },
              },
            },
          ],
        },
        { label: { ru: 'Комбо', en: 'Combo' }, fields: combo },
        {
          label: { ru: 'Состав', en: 'Contents' },
          fields: [
            nutrition,
            allergens({ name: 'allergens', label: { ru: 'Аллергены', en: 'Allergens' } }),
            allergens({
              name: 'traces',
              label: { ru: 'Может содержать следы', en: 'May contain traces of' },
            }),
          ],
        },
        {
          label: { ru: 'История', en: 'Story' },
          fields: [
            {
              name: 'story',
              type: 'richText',
              label: { ru: 'История блюда', en: 'The story of the dish' },
              localized: true,
            },
            {
              name: 'related',
              type: 'relationship',
              label: { ru: 'С чем подают', en: 'Goes with' },
              relationTo: 'menu-items',
              hasMany: true,
              maxDepth: 0,
              maxRows: 20,
              filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
            },
          ],
        },
        { label: { ru: 'Для поиска', en: 'For search engines' }, fields: searchEngines },
      ],
    },
    {
      name: 'isAvailable',
      type: 'checkbox',
      label: { ru: 'В продаже', en: 'On sale' },
      required: true,
      defaultValue: true,
      index: true,
      admin: {
        position: 'sidebar',
        components: { Cell: '/src/admin/availability/AvailabilityCell#AvailabilityCell' },
      },
    },
    {
      name: 'atRestaurants',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '/src/admin/across/AcrossLink#AcrossLink' },
      },
    },
    {
      name: 'sku',
      type: 'text',
      label: { ru: 'Артикул', en: 'SKU' },
      maxLength: 64,
      index: true,
      admin: { position: 'sidebar' },
    },
    vat({ ru: 'Пусто — как у категории.', en: 'Empty: as its category.' }),
    slug('menu-items'),
  ],
}
