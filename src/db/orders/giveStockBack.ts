import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transaction } from '../transaction'

/**
 * Gives the stop-list back what an order took from it, once: the note of it says so in the same statement. Lines are
 * locked in the order of their ids, as `takeStock` does; one that was lifted since, or that counts no portions any
 * more, stays as it is.
 */
export async function giveStockBack(req: PayloadRequest, orderId: number): Promise<void> {
  const db = await transaction(req)
  await db.execute(sql`
    with given as (
      update order_stock set is_given = true where order_id = ${orderId} and not is_given
      returning entry_id, units
    ), locked as (
      select id, units from stop_list join given on entry_id = id order by id for update of stop_list
    )
    update stop_list set remaining = stop_list.remaining + locked.units, updated_at = now()
    from locked where stop_list.id = locked.id and stop_list.remaining is not null`)
}
