import { generateNKeysBetween } from 'payload/shared'

import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'

import { insertRows, type Row, slices, updateRows } from '@/src/db/iiko/rows'
import type { VersionedTable } from '@/src/db/iiko/snapshotVersions'
import { slugify } from '@/src/domain/slug/slugify'

import { type Applying, becomes, type Change } from './Applying'
import { columnsOf, textColumns } from './columns'

const last = z.object({ rows: z.tuple([z.object({ key: z.string().nullable() })]) })
const slugs = z.object({ rows: z.array(z.object({ slug: z.string().nullable() })) })

type Kind = {
  table: VersionedTable
  /** What new documents have beside their fields. */
  initial: Row
  hasSlug: boolean
  isDrafted: boolean
}

export const kinds = {
  category: { table: 'categories', initial: {}, hasSlug: true, isDrafted: false },
  group: {
    table: 'modifier_groups',
    initial: { min: 0, max: null, free: 0, is_hidden: false },
    hasSlug: false,
    isDrafted: true,
  },
  dish: {
    table: 'menu_items',
    initial: {
      price: 0,
      category_id: null,
      is_available: true,
      sku: null,
      portion_amount: null,
      portion_unit: 'g',
      is_combo: false,
      combo_pricing: 'fixed',
      nutrition_per: 'hundred',
      nutrition_kcal: null,
      nutrition_protein: null,
      nutrition_fat: null,
      nutrition_carbohydrates: null,
    },
    hasSlug: true,
    isDrafted: true,
  },
} as const satisfies Record<string, Kind>

/**
 * Writes the rows of categories, modifier groups or dishes and their texts; what hangs on them is
 * written elsewhere. New documents stand behind those that we have, in the order of `changes`.
 */
export async function writeRecords(
  applying: Applying,
  kind: keyof typeof kinds,
  changes: readonly Change[],
): Promise<void> {
  const { db, locale } = applying
  const { table, initial, hasSlug, isDrafted } = kinds[kind]
  const now = new Date().toISOString()
  const created = changes.filter(({ action }) => action === 'create')
  const updated = changes.filter(({ action }) => action !== 'create')

  if (created.length > 0) {
    const orders = await ordersAfter(applying, table, created.length)
    const nextSlug = hasSlug ? await freeSlugs(applying, table) : null
    await insertRows(db, table, rows())
    function* rows(): Generator<Row> {
      for (const [index, change] of created.entries()) {
        yield {
          id: change.document,
          _order: orders[index],
          external_id: change.externalId,
          created_at: now,
          updated_at: now,
          deleted_at: null,
          ...(nextSlug ? { generate_slug: true, slug: nextSlug(change.name) } : {}),
          ...(isDrafted ? { _status: 'published' } : {}),
          ...initial,
          ...own(applying, kind, change, now),
        }
      }
    }
  }
  await updateRows(
    db,
    table,
    updated.map((change) => ({
      id: change.document,
      updated_at: now,
      ...own(applying, kind, change, now),
    })),
  )
  for (const some of slices(created)) {
    await writeTexts(applying, `${table}_locales`, some, { name: '' })
  }
  for (const some of slices(updated)) await writeTexts(applying, `${table}_locales`, some, {})

  async function writeTexts(
    { db: on }: Applying,
    locales: string,
    of: readonly Change[],
    filled: Row,
  ): Promise<void> {
    const bySet = new Map<string, Row[]>()
    for (const change of of) {
      const said = columnsOf(becomes(change), textColumns)
      if (Object.keys(said).length === 0) continue
      const row = { ...filled, ...said, _locale: locale, _parent_id: change.document }
      const key = Object.keys(row).join()
      const alike = bySet.get(key)
      if (alike) alike.push(row)
      else bySet.set(key, [row])
    }
    for (const rows of bySet.values()) {
      await insertRows(on, locales, rows, ['_locale', '_parent_id'])
    }
  }
}

/** The columns of a document's own row that a change sets. */
function own({ idOf }: Applying, kind: keyof typeof kinds, change: Change, now: string): Row {
  const fields = becomes(change)
  const row: Record<string, unknown> = columnsOf(fields)
  if (fields.trashed !== undefined) row.deleted_at = fields.trashed === true ? now : null
  const home = kind === 'category' ? fields.parent : fields.category
  if (home !== undefined) {
    const column = kind === 'category' ? 'parent_id' : 'category_id'
    row[column] = typeof home === 'string' ? idOf('category', home) : null
  }
  return row
}

async function ordersAfter({ db }: Applying, table: string, count: number): Promise<string[]> {
  const found = await db.execute(
    sql`select max(_order collate "C") as key from ${sql.identifier(table)}`,
  )
  return generateNKeysBetween(last.parse(found).rows[0].key, null, count)
}

async function freeSlugs({ db }: Applying, table: string): Promise<(name: string) => string> {
  const found = await db.execute(sql`select slug from ${sql.identifier(table)}`)
  const taken = new Set(slugs.parse(found).rows.map(({ slug }) => slug))
  const numbers = new Map<string, number>()
  return (name) => {
    const base = slugify(name) || table.replace('_', '-')
    let number = numbers.get(base) ?? 1
    let slug = number === 1 ? base : `${base}-${number}`
    while (taken.has(slug)) slug = `${base}-${(number += 1)}`
    numbers.set(base, number + 1)
    taken.add(slug)
    return slug
  }
}
