import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'

/** Whether a receipt that went with a payment or its refund is not registered yet, as far as is known. */
export async function hasOpenReceipt(query: Query, paymentId: number): Promise<boolean> {
  const open = await query(
    z.object({ id: z.number() }),
    `select id from payment_receipts where payment_id = $1 and state = 'pending' limit 1`,
    [paymentId],
  )
  return open.length > 0
}
