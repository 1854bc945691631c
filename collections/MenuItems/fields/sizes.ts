import type { ArrayField } from 'payload'

import { money } from '@/src/fields/money'
import { nutrition } from '@/src/fields/nutrition'
import { portion } from '@/src/fields/portion'
import { rowExternalId } from '@/src/fields/rowExternalId'

/** Sizes of a dish, each with its own price; with them the dish's own price is not used. */
export const sizes: ArrayField = {
  name: 'sizes',
  type: 'array',
  label: { ru: 'Размеры', en: 'Sizes' },
  labels: {
    singular: { ru: 'Размер', en: 'Size' },
    plural: { ru: 'Размеры', en: 'Sizes' },
  },
  maxRows: 30,
  admin: {
    initCollapsed: true,
    components: { RowLabel: '/src/admin/rows/NamedRow#NamedRow' },
    description: {
      ru: '«30 см», «Большой». Если размеры есть, гость платит цену размера, а не блюда.',
      en: '“30 cm”, “Large”. With sizes the guest pays the price of the size, not of the dish.',
    },
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
          maxLength: 100,
          admin: { width: '50%' },
        },
        money({
          name: 'price',
          label: { ru: 'Цена', en: 'Price' },
          required: true,
          admin: { width: '50%' },
        }),
      ],
    },
    portion,
    rowExternalId,
    {
      type: 'collapsible',
      label: { ru: 'Подробнее', en: 'More' },
      admin: { initCollapsed: true },
      fields: [
        {
          name: 'isDefault',
          type: 'checkbox',
          label: { ru: 'Предлагать первым', en: 'Offered first' },
          defaultValue: false,
        },
        nutrition,
        { name: 'sku', type: 'text', label: { ru: 'Артикул', en: 'SKU' }, maxLength: 64 },
        {
          name: 'modifierGroups',
          type: 'relationship',
          label: { ru: 'Модификаторы этого размера', en: 'Modifiers of this size' },
          relationTo: 'modifier-groups',
          hasMany: true,
          maxDepth: 0,
          admin: {
            description: { ru: 'Пусто — те же, что у блюда.', en: 'Empty: those of the dish.' },
          },
        },
      ],
    },
  ],
}
