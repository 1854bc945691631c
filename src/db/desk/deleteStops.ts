import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transaction } from '../transaction'

import { notingLines } from './notingLines'

/** Takes dishes and sizes off a location's stop-list; what is stopped everywhere stays so. */
export async function deleteStops(
  req: PayloadRequest,
  location: number,
  things: readonly { dish: number; size: string }[],
): Promise<void> {
  if (things.length === 0) return
  const db = await transaction(req)
  await notingLines(req, 'stop-list', { location, things }, async () => {
    await db.execute(sql`
    delete from stop_list
    using json_to_recordset(${JSON.stringify(things)}::json) as thing (dish int, size text)
    where location_id = ${location}::int and dish_id = thing.dish and stop_list.size = thing.size
  `)
  })
}
