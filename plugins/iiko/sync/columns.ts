import type { Fields, Value } from '@/src/domain/sync/Record'

/** Our columns of the fields that iiko owns, in the tables of dishes, sizes and modifiers alike. */
export const columns: Readonly<Record<string, string>> = {
  price: 'price',
  isAvailable: 'is_available',
  sku: 'sku',
  externalId: 'external_id',
  isDefault: 'is_default',
  isCombo: 'is_combo',
  comboPricing: 'combo_pricing',
  portionAmount: 'portion_amount',
  portionUnit: 'portion_unit',
  nutritionPer: 'nutrition_per',
  kcal: 'nutrition_kcal',
  protein: 'nutrition_protein',
  fat: 'nutrition_fat',
  carbohydrates: 'nutrition_carbohydrates',
  min: 'min',
  max: 'max',
  byDefault: 'by_default',
  free: 'free',
  isHidden: 'is_hidden',
}

/** Our columns of the localized fields. */
export const textColumns: Readonly<Record<string, string>> = {
  name: 'name',
  description: 'description',
  seoTitle: 'seo_title',
  seoDescription: 'seo_description',
}

/** The fields of a record that have a column in `of`, by column. */
export function columnsOf(
  fields: Fields,
  of: Readonly<Record<string, string>> = columns,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (of[name] ? [[of[name], value]] : [])),
  )
}

/** What a list of texts in a field holds. */
export function listOf(value: Value | undefined): readonly string[] {
  return typeof value === 'object' && value !== null ? value : []
}
