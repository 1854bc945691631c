import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'

import { openQuery } from '@/src/db/menuModel/openQuery'
import { moveOrder } from '@/src/orders/moveOrder'

/** Orders called off at once; the rest is done right after. */
const most = 50

/**
 * Calls off the orders that have waited for their payment longer than the settings say; the provider is told by
 * what follows from that. Done by two at once, each is called off once.
 */
export async function cancelUnpaid(payload: Payload): Promise<void> {
  const rows = await openQuery(payload.db.pool)(
    z.object({ id: z.number() }),
    `select id from orders
     where awaits_payment and state = 'placed' and placed_at < clock_timestamp() -
       coalesce((select unpaid_minutes from order_settings limit 1), 20) * interval '1 minute'
       and not exists (select 1 from payments join payment_operations on payment_id = payments.id
         where order_id = orders.id and kind = 'start' and payment_operations.created_at
           > clock_timestamp() - interval '3 minutes')
     order by id limit $1`,
    [most],
  )
  for (const { id } of rows) {
    const req = await createLocalReq({}, payload)
    await moveOrder(req, {
      orderId: id,
      to: 'cancelled',
      by: 'system',
      reason: 'Не оплачен вовремя',
    })
  }
}
