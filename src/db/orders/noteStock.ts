import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { StockTaken } from '@/src/domain/order/quote/Quote'

import { transaction } from '../transaction'

/** Notes what an order has taken from the stop-list, so that it can be given back; lines that are lifted took nothing. */
export async function noteStock(
  req: PayloadRequest,
  orderId: number,
  stock: readonly StockTaken[],
): Promise<void> {
  if (stock.length === 0) return
  const db = await transaction(req)
  await db.execute(sql`
    insert into order_stock (order_id, entry_id, units)
    select ${orderId}, "entryId", units
    from jsonb_to_recordset(${JSON.stringify(stock)}::jsonb) as one ("entryId" int, units int)
    where exists (select from stop_list where id = "entryId")`)
}
