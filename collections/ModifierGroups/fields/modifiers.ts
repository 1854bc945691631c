import type { ArrayField } from 'payload'

import { allergens } from '@/src/fields/allergens'
import { count } from '@/src/fields/count'
import { money } from '@/src/fields/money'
import { nutrition } from '@/src/fields/nutrition'
import { portion } from '@/src/fields/portion'
import { rowExternalId } from '@/src/fields/rowExternalId'

/** The modifiers of a group, in the order in which guests see them. */
export const modifiers: ArrayField = {
  name: 'modifiers',
  type: 'array',
  label: { ru: 'Модификаторы', en: 'Modifiers' },
  labels: {
    singular: { ru: 'Модификатор', en: 'Modifier' },
    plural: { ru: 'Модификаторы', en: 'Modifiers' },
  },
  maxRows: 200,
  admin: {
    components: { RowLabel: '/src/admin/rows/NamedRow#NamedRow' },
    initCollapsed: true,
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          label: { ru: 'Название', en: 'Name' },
          localized: true,
          required: true,
          maxLength: 255,
          admin: { width: '60%' },
        },
        money({
          name: 'price',
          label: { ru: 'Цена', en: 'Price' },
          admin: { width: '40%' },
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        count({ name: 'min', label: { ru: 'Не меньше', en: 'At least' }, width: '25%' }),
        count({
          name: 'max',
          label: { ru: 'Не больше', en: 'At most' },
          empty: true,
          width: '25%',
        }),
        count({ name: 'byDefault', label: { ru: 'По умолчанию', en: 'By default' }, width: '25%' }),
        count({ name: 'free', label: { ru: 'Бесплатно', en: 'Free' }, width: '25%' }),
      ],
    },
    rowExternalId,
    {
      name: 'isAvailable',
      type: 'checkbox',
      label: { ru: 'В продаже', en: 'On sale' },
      defaultValue: true,
    },
    {
      type: 'collapsible',
      label: { ru: 'Состав и фото', en: 'Contents and photo' },
      admin: { initCollapsed: true },
      fields: [
        portion,
        nutrition,
        allergens({ name: 'allergens', label: { ru: 'Аллергены', en: 'Allergens' } }),
        {
          name: 'photo',
          type: 'upload',
          label: { ru: 'Фотография', en: 'Photo' },
          relationTo: 'media',
          maxDepth: 1,
        },
        {
          name: 'sku',
          type: 'text',
          label: { ru: 'Артикул', en: 'SKU' },
          maxLength: 64,
        },
        {
          name: 'group',
          type: 'relationship',
          label: { ru: 'Выбор внутри модификатора', en: 'A choice within this modifier' },
          relationTo: 'modifier-groups',
          maxDepth: 0,
          // One level: a group whose modifiers have groups of their own is refused by the hook.
          filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
          admin: {
            description: {
              ru: 'Например, «Прожарка» для котлеты. Глубже одного уровня нельзя.',
              en: 'Such as doneness for a patty. One level, no deeper.',
            },
          },
        },
      ],
    },
  ],
}
