import { z } from 'zod'

import { inOrder, published } from './published'
import type { Query } from './Query'

const conditions = {
  menu_items: published,
  categories: 'deleted_at is null',
  modifier_groups: published,
  menus: published,
  price_schedules: published,
  tags: 'true',
  locations: 'deleted_at is null and is_open_to_guests',
} as const

/** The ids of what guests may see of a table, in the order that staff dragged it into. */
export async function readOrder(query: Query, table: keyof typeof conditions): Promise<number[]> {
  const rows = await query(
    z.object({ id: z.number() }),
    `select id from ${table} where ${conditions[table]} ${inOrder}`,
  )
  return rows.map(({ id }) => id)
}
