import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transaction } from './transaction'

const lines = {
  locations: [
    ['location_offers', 'location_id'],
    ['stop_list', 'location_id'],
  ],
  'menu-items': [
    ['location_offers', 'dish_id'],
    ['stop_list', 'dish_id'],
  ],
  'modifier-groups': [
    ['location_offers', 'modifier_group_id'],
    ['stop_list', 'modifier_group_id'],
  ],
} as const

/** Deletes the prices at restaurants and the lines of the stop-list that are of this record. */
export async function deleteLinesOf(
  req: PayloadRequest,
  collection: keyof typeof lines,
  id: number | string,
): Promise<void> {
  const db = await transaction(req)
  for (const [table, column] of lines[collection]) {
    await db.execute(
      sql`delete from ${sql.identifier(table)} where ${sql.identifier(column)} = ${id}::int`,
    )
  }
}
