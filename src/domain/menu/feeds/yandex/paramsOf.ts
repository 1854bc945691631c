import type { CatalogDish, CatalogSize } from '../../catalog/Catalog'
import type { Unit } from '../../model/Portion'

import { element } from './element'

type Words = {
  size: string
  units: Record<Unit, { name: string; unit: string }>
  facts: Record<'kcal' | 'protein' | 'fat' | 'carbohydrates', string>
  grams: string
  kcal: string
}

const russian: Words = {
  size: 'Размер',
  units: {
    g: { name: 'Вес', unit: 'г' },
    ml: { name: 'Объём', unit: 'мл' },
    pcs: { name: 'Количество', unit: 'шт.' },
  },
  facts: { kcal: 'Калорийность', protein: 'Белки', fat: 'Жиры', carbohydrates: 'Углеводы' },
  grams: 'г',
  kcal: 'ккал',
}

const english: Words = {
  size: 'Size',
  units: {
    g: { name: 'Weight', unit: 'g' },
    ml: { name: 'Volume', unit: 'ml' },
    pcs: { name: 'Amount', unit: 'pcs' },
  },
  facts: { kcal: 'Energy', protein: 'Protein', fat: 'Fat', carbohydrates: 'Carbohydrates' },
  grams: 'g',
  kcal: 'kcal',
}

/** What a dish is like, as `param` elements: its size, how much there is, what is in a portion. */
export function paramsOf(locale: string, dish: CatalogDish, size: CatalogSize | null): string[] {
  const words = locale === 'ru' ? russian : english
  const { portion, nutrition } = size ?? dish
  const param = (name: string, value: string | number | null, unit: string | null = null) =>
    element('param', value, { name, unit })
  const { kcal, protein, fat, carbohydrates } = nutrition?.per_portion ?? {
    kcal: null,
    protein: null,
    fat: null,
    carbohydrates: null,
  }
  return [
    param(words.size, size?.name ?? null),
    portion
      ? param(words.units[portion.unit].name, portion.amount, words.units[portion.unit].unit)
      : '',
    param(words.facts.kcal, kcal, words.kcal),
    param(words.facts.protein, protein, words.grams),
    param(words.facts.fat, fat, words.grams),
    param(words.facts.carbohydrates, carbohydrates, words.grams),
  ].filter((xml) => xml !== '')
}
