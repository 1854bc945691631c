import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'
import { refundStates } from '@/src/domain/payment/refundStates'

const row = z.object({
  id: z.number(),
  payment_id: z.number(),
  amount: z.number(),
  state: z.enum(refundStates),
  reason: z.string(),
  name: z.string().nullable(),
  staff_id: z.number().nullable(),
  provider_id: z.string().nullable(),
  key: z.string(),
})

export type Refund = z.infer<typeof row>

/** The refunds of a payment, the first first. */
export function refundsOf(query: Query, paymentId: number): Promise<Refund[]> {
  return query(
    row,
    `select id, payment_id, amount, state, reason, name, staff_id, provider_id, key from refunds
     where payment_id = $1 order by id`,
    [paymentId],
  )
}
