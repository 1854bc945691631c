import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { StockTaken } from '@/src/domain/order/quote/Quote'

import { transaction } from '../transaction'

const taken = z.object({ rows: z.array(z.object({ id: z.number() })) })

/**
 * Takes what an order needs from the stop-list's remaining portions; false when some of it is gone by now,
 * and then whoever asked rolls back. Lines are locked in the order of their ids, so that two orders never
 * wait for each other. A line that was lifted since limits nothing any more.
 */
export async function takeStock(
  req: PayloadRequest,
  stock: readonly StockTaken[],
): Promise<boolean> {
  if (stock.length === 0) return true
  const db = await transaction(req)
  const asked = JSON.stringify(stock)
  const done = await db.execute(sql`
    with asked as (
      select * from jsonb_to_recordset(${asked}::jsonb) as one ("entryId" int, units int)
    ), locked as (
      select id, remaining, units from stop_list join asked on "entryId" = id order by id for update of stop_list
    ), short as (
      select id from locked where remaining is null or remaining < units
    ), reduced as (
      update stop_list set remaining = locked.remaining - locked.units, updated_at = now()
      from locked where stop_list.id = locked.id and not exists (select from short)
    )
    select id from short`)
  return taken.parse(done).rows.length === 0
}
