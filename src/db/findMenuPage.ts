import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'

/** Which published dishes are asked for. A filter left out lets everything through. */
export type MenuFilter = {
  /** A category's name in any language; case does not matter. */
  category?: string | undefined
  isAvailable?: boolean | undefined
  /** Text to be found in a name, a description (any language) or an article number. */
  q?: string | undefined
}

type MenuPage = { filter: MenuFilter; skip: number; limit: number }

const page = z.tuple([z.object({ total: z.number(), ids: z.array(z.number()) })])

/**
 * The ids of one page of the published menu in the order that staff dragged it into, and how many
 * dishes match in all; both from one snapshot.
 */
export async function findMenuPage(
  payload: Payload,
  { filter: { category, isAvailable, q }, skip, limit }: MenuPage,
): Promise<{ ids: number[]; total: number }> {
  const pattern = `%${(q ?? '').replace(/[\\%_]/g, '\\$&')}%`
  const conditions = [
    sql`item._status = 'published' and item.deleted_at is null`,
    isAvailable === undefined ? undefined : sql`item.is_available = ${isAvailable}`,
    category === undefined
      ? undefined
      : sql`exists (
          select from categories
          join categories_locales named on named._parent_id = categories.id
          where categories.id = item.category_id and categories.deleted_at is null
            and lower(named.name) = lower(${category})
        )`,
    q === undefined
      ? undefined
      : sql`(item.sku ilike ${pattern} or exists (
          select from menu_items_locales said
          where said._parent_id = item.id
            and (said.name ilike ${pattern} or said.description ilike ${pattern})
        ))`,
  ].filter((condition) => condition !== undefined)

  // Drag order is kept in keys that compare byte by byte, whatever the database's collation.
  const { rows } = await payload.db.drizzle.execute(sql`
    with matching as (
      select item.id, item._order from menu_items item where ${sql.join(conditions, sql` and `)}
    )
    select
      (select count(*)::int from matching) as total,
      array(
        select id from matching
        order by _order collate "C" nulls last, id
        offset ${skip} limit ${limit}
      ) as ids
  `)
  const [{ ids, total }] = page.parse(rows)
  return { ids, total }
}
