import type { Column, FieldPlace } from '../Sheet'

function both(place: FieldPlace, isInParts: 'both' | 'parts'): Pick<Column, 'record' | 'part'> {
  return isInParts === 'both' ? { record: place, part: place } : { part: place }
}

const fact = (path: string): FieldPlace => ({ path, kind: { kind: 'number', max: 100_000 } })

/** How much the guest gets and what is in it: of the record and of its parts, or of the parts alone. */
export function measures(of: 'both' | 'parts'): Column[] {
  return [
    {
      key: 'amount',
      header: { ru: 'Выход', en: 'Amount' },
      aliases: ['вес', 'объем', 'weight', 'volume'],
      width: 9,
      ...both({ path: 'portion.amount', kind: { kind: 'number', max: 1_000_000 } }, of),
    },
    {
      key: 'unit',
      header: { ru: 'Единица', en: 'Unit' },
      aliases: ['ед.', 'ед. изм.', 'единица измерения'],
      width: 9,
      ...both({ path: 'portion.unit', kind: { kind: 'one', of: 'units' } }, of),
    },
    {
      key: 'per',
      header: { ru: 'Ценность указана', en: 'Nutrition per' },
      width: 16,
      ...both({ path: 'nutrition.per', kind: { kind: 'one', of: 'bases' } }, of),
    },
    {
      key: 'kcal',
      header: { ru: 'Ккал', en: 'Kcal' },
      aliases: ['калории', 'energy'],
      width: 8,
      ...both(fact('nutrition.kcal'), of),
    },
    {
      key: 'protein',
      header: { ru: 'Белки', en: 'Protein' },
      width: 8,
      ...both(fact('nutrition.protein'), of),
    },
    {
      key: 'fat',
      header: { ru: 'Жиры', en: 'Fat' },
      width: 8,
      ...both(fact('nutrition.fat'), of),
    },
    {
      key: 'carbohydrates',
      header: { ru: 'Углеводы', en: 'Carbohydrates' },
      aliases: ['carbs'],
      width: 10,
      ...both(fact('nutrition.carbohydrates'), of),
    },
  ]
}
