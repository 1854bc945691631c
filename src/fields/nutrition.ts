import type { GroupField, NumberField } from 'payload'

import { nutritionBases } from '@/src/domain/menu/model/Nutrition'

const baseLabels = {
  portion: { ru: 'На порцию', en: 'Per portion' },
  hundred: { ru: 'На 100 г (мл)', en: 'Per 100 g (ml)' },
} as const

function amount(name: string, label: NumberField['label']): NumberField {
  return { name, type: 'number', label, min: 0, max: 100_000, admin: { width: '25%' } }
}

/** Figures on one basis; those on the other are derived from the portion's weight. */
export const nutrition: GroupField = {
  name: 'nutrition',
  type: 'group',
  label: { ru: 'Пищевая ценность', en: 'Nutrition' },
  admin: { hideGutter: true },
  fields: [
    {
      name: 'per',
      type: 'select',
      label: { ru: 'Указана', en: 'Given' },
      defaultValue: 'hundred',
      options: nutritionBases.map((base) => ({ value: base, label: baseLabels[base] })),
      admin: { isClearable: false },
    },
    {
      type: 'row',
      fields: [
        amount('kcal', { ru: 'Калории, ккал', en: 'Energy, kcal' }),
        amount('protein', { ru: 'Белки, г', en: 'Protein, g' }),
        amount('fat', { ru: 'Жиры, г', en: 'Fat, g' }),
        amount('carbohydrates', { ru: 'Углеводы, г', en: 'Carbohydrates, g' }),
      ],
    },
    {
      name: 'otherBasis',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/nutrition/OtherBasis#OtherBasis' },
      },
    },
  ],
}
