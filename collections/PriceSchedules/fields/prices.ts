import type { ArrayField } from 'payload'

import { money } from '@/src/fields/money'
import { sizeKey } from '@/src/fields/sizeKey'

/** New prices, dish by dish. */
export const prices: ArrayField = {
  name: 'prices',
  type: 'array',
  label: { ru: 'Новые цены', en: 'New prices' },
  labels: {
    singular: { ru: 'Цена', en: 'Price' },
    plural: { ru: 'Цены', en: 'Prices' },
  },
  maxRows: 500,
  admin: { condition: (data) => data?.kind === 'prices' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'dish',
          type: 'relationship',
          label: { ru: 'Блюдо', en: 'Dish' },
          relationTo: 'menu-items',
          required: true,
          maxDepth: 0,
          admin: { width: '50%' },
        },
        { ...sizeKey, admin: { ...sizeKey.admin, width: '25%' } },
        money({
          name: 'price',
          label: { ru: 'Цена', en: 'Price' },
          required: true,
          admin: { width: '25%' },
        }),
      ],
    },
  ],
}
