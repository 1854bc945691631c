import type { SelectField } from 'payload'

import { allergens as known, type Allergen } from '@/src/domain/menu/model/Allergen'
import type { Text } from '@/src/i18n/language'

/** The allergens as people call them. */
export const allergenLabels: Readonly<Record<Allergen, Text>> = {
  gluten: { ru: 'Злаки с глютеном', en: 'Cereals with gluten' },
  crustaceans: { ru: 'Ракообразные', en: 'Crustaceans' },
  eggs: { ru: 'Яйца', en: 'Eggs' },
  fish: { ru: 'Рыба', en: 'Fish' },
  peanuts: { ru: 'Арахис', en: 'Peanuts' },
  soybeans: { ru: 'Соя', en: 'Soybeans' },
  milk: { ru: 'Молоко, лактоза', en: 'Milk, lactose' },
  nuts: { ru: 'Орехи', en: 'Nuts' },
  celery: { ru: 'Сельдерей', en: 'Celery' },
  mustard: { ru: 'Горчица', en: 'Mustard' },
  sesame: { ru: 'Кунжут', en: 'Sesame' },
  sulphites: { ru: 'Диоксид серы и сульфиты', en: 'Sulphur dioxide and sulphites' },
  lupin: { ru: 'Люпин', en: 'Lupin' },
  molluscs: { ru: 'Моллюски', en: 'Molluscs' },
  aspartame: { ru: 'Аспартам', en: 'Aspartame' },
}

/** A choice of allergens, from the European and the Russian list. */
export function allergens(options: Pick<SelectField, 'name' | 'label' | 'admin'>): SelectField {
  return {
    type: 'select',
    hasMany: true,
    options: known.map((value) => ({ value, label: allergenLabels[value] })),
    ...options,
  }
}
