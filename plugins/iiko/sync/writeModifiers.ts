import { sql } from '@payloadcms/db-postgres/drizzle'

import { insertRows, ints, texts } from '@/src/db/iiko/rows'

import type { Applying, Change } from './Applying'
import { columnsOf, listOf } from './columns'
import { said } from './writeDishParts'

const defaults = {
  price: 0,
  min: 0,
  max: null,
  by_default: 0,
  free: 0,
  is_available: true,
  sku: null,
  external_id: null,
  portion_amount: null,
  portion_unit: 'g',
  nutrition_per: 'hundred',
  nutrition_kcal: null,
  nutrition_protein: null,
  nutrition_fat: null,
  nutrition_carbohydrates: null,
}

/** Writes the modifiers of groups whose rows change; what staff set of a modifier that stays, stays. */
export async function writeModifiers(
  applying: Applying,
  changes: readonly Change[],
): Promise<void> {
  const { db } = applying
  const moved = changes.filter(({ newRows }) => newRows !== null)
  const ids = moved.flatMap(({ action, document }) => (action === 'create' ? [] : [document]))
  const all = moved.flatMap(({ document, newRows }) =>
    (newRows ?? []).map((row, index) => ({ document, row, index })),
  )
  if (ids.length > 0) {
    await db.execute(sql`
      delete from modifier_groups_modifiers where _parent_id in ${ints(ids)}
        and id not in ${texts(all.map(({ row }) => row.key))}`)
  }
  await insertRows(
    db,
    'modifier_groups_modifiers',
    all.map(({ document, row, index }) => ({
      id: row.key,
      _parent_id: document,
      _order: index + 1,
      ...defaults,
      ...columnsOf(row.fields),
    })),
    ['id'],
  )
  await insertRows(
    db,
    'modifier_groups_modifiers_locales',
    all.map(({ row }) => said(applying, row.key, row.fields.name)),
    ['_locale', '_parent_id'],
  )
  const told = all.filter(({ row }) => row.fields.allergens !== undefined)
  if (ids.length > 0) {
    await db.execute(sql`
      delete from modifier_groups_modifiers_allergens
      where parent_id in ${texts(told.map(({ row }) => row.key))}`)
  }
  await insertRows(
    db,
    'modifier_groups_modifiers_allergens',
    told.flatMap(({ row }) =>
      listOf(row.fields.allergens).map((value, index) => ({
        order: index + 1,
        parent_id: row.key,
        value,
      })),
    ),
  )
}
