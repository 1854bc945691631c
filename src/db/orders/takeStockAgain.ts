import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transaction } from '../transaction'

/**
 * An order that was called off counts after all: takes again what was given back, as far as it is there. What others
 * have bought meanwhile the kitchen has to settle with the guest; no line goes below nought.
 */
export async function takeStockAgain(req: PayloadRequest, orderId: number): Promise<void> {
  const db = await transaction(req)
  await db.execute(sql`
    with locked as (
      select id, least(remaining, units) as units from stop_list
      join order_stock on entry_id = id and order_id = ${orderId} and is_given
      where remaining is not null order by id for update of stop_list
    ), reduced as (
      update stop_list set remaining = remaining - locked.units, updated_at = now()
      from locked where stop_list.id = locked.id
    )
    update order_stock set is_given = false,
      units = coalesce((select units from locked where id = entry_id), 0)
    where order_id = ${orderId} and is_given`)
}
