import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Order } from '@/src/domain/order/Order'

import { connection } from '../connection'

const found = z.object({ rows: z.array(z.looseObject({})) })

/**
 * Whether a dish of an order has been put on the stop-list since it was placed: nothing is left of it, and what was
 * left was not taken by this very order.
 */
export async function isStopped(
  req: PayloadRequest,
  { id, lines, locationId }: Pick<Order, 'id' | 'lines' | 'locationId'>,
): Promise<boolean> {
  const sold = lines.flatMap((line) => [line, ...line.choices])
  const asked = JSON.stringify(sold.map(({ dishId, sizeKey }) => ({ dish: dishId, size: sizeKey })))
  const db = await connection(req)
  const stops = await db.execute(sql`
    select 1 from stop_list stop
    join jsonb_to_recordset(${asked}::jsonb) as sold (dish int, size text) on sold.dish = stop.dish_id
      and coalesce(nullif(stop.size, ''), sold.size, '') = coalesce(sold.size, '')
    where coalesce(stop.location_id, ${locationId}::int) = ${locationId}::int
      and coalesce(stop.modifier, '') = '' and coalesce(stop.remaining, 0) <= 0
      and (stop.until is null or stop.until > clock_timestamp())
      and not exists (select from order_stock where order_id = ${id}::int and entry_id = stop.id)
    limit 1`)
  return found.parse(stops).rows.length > 0
}
