import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { connection } from '../connection'

const row = z.object({ until: z.number().nullable() })
const found = z.object({ rows: z.array(row) })

/** Whether a restaurant takes no orders at this moment, and until when (epoch milliseconds); null: it takes them. */
export async function readPause(
  req: PayloadRequest,
  locationId: number,
): Promise<z.infer<typeof row> | null> {
  const db = await connection(req)
  const { rows } = found.parse(
    await db.execute(sql`
      select (extract(epoch from paused_until) * 1000)::float8 as until from (
        select 1 as rank, is_paused, paused_until from order_settings
        union all
        select 2, is_paused, paused_until from order_settings_places where location_id = ${locationId}
      ) pauses
      where is_paused and (paused_until is null or paused_until > now())
      order by rank limit 1`),
  )
  return rows[0] ?? null
}
