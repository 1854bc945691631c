import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transaction } from '../transaction'

import { notingLines } from './notingLines'

export type StopRow = {
  dish: number
  size: string
  remaining: number | null
  /** ISO 8601; null: until somebody lifts it. */
  until: string | null
  reason: string
}

/** Stops dishes and sizes at a location, or changes the lines that stop them; none is named twice. */
export async function putStops(
  req: PayloadRequest,
  location: number,
  rows: readonly StopRow[],
): Promise<void> {
  if (rows.length === 0) return
  const db = await transaction(req)
  await notingLines(req, 'stop-list', { location, things: rows }, async () => {
    await db.execute(sql`
    insert into stop_list (location_id, dish_id, size, modifier, remaining, until, reason, source)
    select ${location}::int, dish, size, '', remaining, until, reason, 'staff'
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as row (dish int, size text, remaining int, until timestamptz, reason text)
    order by dish, size
    on conflict (location_id, dish_id, size, modifier_group_id, modifier, source) do update
    set remaining = excluded.remaining, until = excluded.until, reason = excluded.reason,
      updated_at = now()
  `)
  })
}
