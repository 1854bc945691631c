import type { CollectionConfig } from 'payload'

import { refuseDeepNesting } from '@/hooks/modifier-groups/refuseDeepNesting'
import { createInTurn } from '@/hooks/shared/createInTurn'
import { layDraftBack } from '@/hooks/shared/layDraftBack'
import { setDraftAside } from '@/hooks/shared/setDraftAside'
import { setDraftsAside } from '@/hooks/shared/setDraftsAside'
import { takeLinesAlong } from '@/hooks/shared/takeLinesAlong'
import { editorsOnly } from '@/src/access/editorsOnly'
import { hiddenBelow } from '@/src/access/hiddenBelow'
import { managersOnly } from '@/src/access/managersOnly'
import { publishedOrStaff } from '@/src/access/publishedOrStaff'
import { staffOnly } from '@/src/access/staffOnly'
import { count } from '@/src/fields/count'
import { menuGroup } from '@/src/fields/menuGroup'

import { modifiers } from './fields/modifiers'

/** What guests choose within a dish: sauces, toppings, doneness. One group may serve many dishes. */
export const ModifierGroups: CollectionConfig = {
  slug: 'modifier-groups',
  labels: {
    singular: { ru: 'Группа модификаторов', en: 'Modifier group' },
    plural: { ru: 'Модификаторы', en: 'Modifiers' },
  },
  orderable: true,
  trash: true,
  versions: { drafts: { schedulePublish: true }, maxPerDoc: 50 },
  admin: {
    hidden: hiddenBelow('editor'),
    hideAPIURL: true,
    useAsTitle: 'name',
    group: menuGroup,
    defaultColumns: ['name', 'min', 'max', 'isHidden', '_status'],
    listSearchableFields: ['name'],
  },
  access: {
    create: editorsOnly,
    read: publishedOrStaff,
    readVersions: staffOnly,
    update: editorsOnly,
    delete: managersOnly,
  },
  hooks: {
    beforeOperation: [setDraftAside, setDraftsAside],
    beforeValidate: [createInTurn],
    afterOperation: [layDraftBack],
    beforeChange: [refuseDeepNesting],
    beforeDelete: [takeLinesAlong('modifier-groups')],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { ru: 'Название', en: 'Name' },
      localized: true,
      required: true,
      maxLength: 255,
      index: true,
      admin: {
        description: {
          ru: 'Его видят гости: «Выберите соус».',
          en: 'Guests see it: “Choose a sauce”.',
        },
      },
    },
    {
      type: 'row',
      fields: [
        count({
          name: 'min',
          label: { ru: 'Выбрать не меньше', en: 'At least' },
          description: {
            ru: '0 — можно не выбирать ничего.',
            en: '0: the guest may choose nothing.',
          },
        }),
        count({
          name: 'max',
          label: { ru: 'Выбрать не больше', en: 'At most' },
          empty: true,
          description: { ru: 'Пусто — сколько угодно.', en: 'Empty: any number.' },
        }),
        count({
          name: 'free',
          label: { ru: 'Из них бесплатно', en: 'Of them free' },
          description: {
            ru: 'Бесплатными считаются самые дорогие.',
            en: 'The dearest ones are the free ones.',
          },
        }),
      ],
    },
    {
      name: 'isHidden',
      type: 'checkbox',
      label: { ru: 'Не показывать гостям', en: 'Hidden from guests' },
      defaultValue: false,
      admin: {
        position: 'sidebar',
        description: {
          ru: 'В заказ попадёт то, что стоит по умолчанию.',
          en: 'The default amounts go into the order.',
        },
      },
    },
    modifiers,
  ],
}
