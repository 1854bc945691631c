import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transaction } from './transaction'

const tables = {
  'menu-items': sql`menu_items`,
  'modifier-groups': sql`modifier_groups`,
  categories: sql`categories`,
} as const

/** Waits for whoever changes these records now, and keeps others from it until the transaction ends. */
export async function lockRows(
  req: PayloadRequest,
  collection: keyof typeof tables,
  ids: readonly number[],
): Promise<void> {
  if (ids.length === 0) return
  const db = await transaction(req)
  // In one order, so that two who lock the same records do not wait for each other.
  const sorted = [...ids].sort((one, other) => one - other)
  await db.execute(sql`
    select id from ${tables[collection]}
    where id in (select value::int from json_array_elements_text(${JSON.stringify(sorted)}::json))
    order by id for update
  `)
}
