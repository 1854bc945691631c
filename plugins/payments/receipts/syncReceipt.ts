import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import type { Payment } from '@/src/db/payments/paymentRow'
import type { HeardReceipt } from '@/src/orders/ports'

import { portFor } from '../portFor'
import { tellReceipt } from './tellReceipt'

type Told = Pick<HeardReceipt, 'reason' | 'state'> & {
  readonly kind?: HeardReceipt['kind']
  /** Of the refund that it is about, where the provider says. */
  readonly key?: string | null
}

/**
 * Notes what became of the receipts of a payment, or of the first of its refunds that waits for one, or of the one
 * that is named; one that failed is told to managers and, where the provider makes receipts by themselves, sent again.
 * The order stays paid.
 */
export async function syncReceipt(
  req: PayloadRequest,
  { id, provider }: Pick<Payment, 'id' | 'provider'>,
  { key = null, kind = 'payment', reason, state }: Told,
): Promise<void> {
  if (state === 'pending') return
  const query = await sessionQuery(req)
  const isSentAgain = state === 'failed' && portFor(req.payload, provider)?.receipts !== undefined
  const changed = await query(
    z.object({ id: z.number() }),
    `update payment_receipts set state = $2::text::enum_payment_receipts_state, reason = $3,
       next_at = case when $2 = 'retrying' then clock_timestamp() + interval '1 minute' end
     where payment_id = $1 and kind = $4::text::enum_payment_receipts_kind
       and (state = 'pending' or state = 'retrying' and $2 = 'done')
       and ($4 = 'payment' or key = (select 'operation:' || id from payment_operations where key = $5)
         or $5::text is null and id = (select min(id) from payment_receipts
           where payment_id = $1 and kind = 'refund' and state <> 'done'))
     returning id`,
    [id, isSentAgain ? 'retrying' : state, reason, kind, key],
  )
  if (state !== 'failed') return
  for (const { id: receiptId } of changed) {
    await tellReceipt(req.payload, query, {
      id: receiptId,
      paymentId: id,
      reason,
      isOver: !isSentAgain,
    })
  }
}
