import type { CollectionConfig } from 'payload'

import { setAvailability } from '@/endpoints/menu-items/setAvailability'
import { createInTurn } from '@/hooks/shared/createInTurn'
import { editorsOnly } from '@/src/access/editorsOnly'
import { managersOnly } from '@/src/access/managersOnly'
import { publishedOrStaff } from '@/src/access/publishedOrStaff'
import { staffOnly } from '@/src/access/staffOnly'
import { money } from '@/src/fields/money'
import { slug } from '@/src/fields/slug'

/** The dishes and drinks that the restaurant sells. */
export const MenuItems: CollectionConfig = {
  slug: 'menu-items',
  labels: {
    singular: { ru: 'Блюдо', en: 'Dish' },
    plural: { ru: 'Блюда', en: 'Dishes' },
  },
  orderable: true,
  trash: true,
  versions: { drafts: { autosave: { interval: 1000 } }, maxPerDoc: 50 },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'name',
    group: { ru: 'Меню', en: 'Menu' },
    // The first column leads to the dish.
    defaultColumns: ['name', 'photos', 'price', 'category', 'isAvailable', '_status'],
    pagination: { defaultLimit: 50 },
    listSearchableFields: ['name', 'description', 'sku', 'slug'],
  },
  access: {
    create: editorsOnly,
    read: publishedOrStaff,
    readVersions: staffOnly,
    update: editorsOnly,
    delete: managersOnly,
  },
  endpoints: [setAvailability],
  hooks: { beforeValidate: [createInTurn] },
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
      name: 'sku',
      type: 'text',
      label: { ru: 'Артикул', en: 'SKU' },
      maxLength: 64,
      index: true,
      admin: { position: 'sidebar' },
    },
    slug('menu-items'),
  ],
}
