import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { sessionQuery } from '@/src/db/menuModel/sessionQuery'

import { portFor } from '../portFor'

/** `by-hand`: its provider makes no receipts apart from payments, so it is made in the provider’s cabinet. */
export type Resent = 'sent' | 'not-failed' | 'by-hand'

/** Has a receipt that was given up made once more, at once. In the transaction of `req`. */
export async function resendReceipt(req: PayloadRequest, id: number): Promise<Resent> {
  const query = await sessionQuery(req)
  const [about] = await query(
    z.object({ provider: z.string() }),
    `select provider from payment_receipts receipt join payments on payments.id = receipt.payment_id
     where receipt.id = $1`,
    [id],
  )
  if (!about || !portFor(req.payload, about.provider)?.receipts) return 'by-hand'
  const changed = await query(
    z.object({ id: z.number() }),
    `update payment_receipts set state = 'retrying', next_at = clock_timestamp()
     where id = $1 and state = 'failed' returning id`,
    [id],
  )
  return changed.length > 0 ? 'sent' : 'not-failed'
}
