import type { GroupField } from 'payload'

import { units } from '@/src/domain/menu/model/Portion'

const unitLabels = {
  g: { ru: 'г', en: 'g' },
  ml: { ru: 'мл', en: 'ml' },
  pcs: { ru: 'шт.', en: 'pcs' },
} as const

/** How much the guest gets: 350 g, 500 ml, 8 pieces. */
export const portion: GroupField = {
  name: 'portion',
  type: 'group',
  label: { ru: 'Порция', en: 'Portion' },
  admin: { hideGutter: true },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'amount',
          type: 'number',
          label: { ru: 'Сколько', en: 'Amount' },
          min: 0,
          max: 1_000_000,
          admin: { width: '50%', step: 1 },
        },
        {
          name: 'unit',
          type: 'select',
          label: { ru: 'Единица', en: 'Unit' },
          defaultValue: 'g',
          options: units.map((unit) => ({ value: unit, label: unitLabels[unit] })),
          admin: { width: '50%', isClearable: false },
        },
      ],
    },
  ],
}
