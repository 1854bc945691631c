import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import type { PaymentMoney } from '@/src/domain/payment/Money'

const row = z.object({
  id: z.number(),
  order_id: z.number(),
  provider: z.string(),
  provider_id: z.string().nullable(),
  amount: z.number(),
  currency: z.string(),
  is_test: z.boolean(),
  authorised: z.number(),
  captured: z.number(),
  refunded: z.number(),
  unrefunded: z.number(),
  is_off: z.boolean(),
  mismatch: z.string().nullable(),
  dispute: z.string().nullable(),
  account_id: z.number().nullable(),
  key: z.string(),
  created: z.number(),
})

export const paymentRows = z.object({ rows: z.array(row) })

export const paymentColumns = sql`id, order_id, provider, provider_id, amount, currency, is_test,
  authorised, captured, refunded, unrefunded, is_off, mismatch, dispute, account_id, key,
  (extract(epoch from created_at) * 1000)::float8 as created`

/** A payment as it is kept. */
export type Payment = {
  readonly id: number
  readonly orderId: number
  readonly provider: string
  readonly providerId: string | null
  readonly amount: number
  readonly currency: string
  readonly isTest: boolean
  readonly money: PaymentMoney
  readonly mismatch: string | null
  readonly dispute: string | null
  /** Whose keys were used; null: it was taken by hand. */
  readonly accountId: number | null
  /** Names it at the provider; also the key under which it was begun there first. */
  readonly reference: string
  /** Epoch milliseconds. */
  readonly createdAt: number
}

export function toPayment(one: z.infer<typeof row>): Payment {
  const { authorised, captured, refunded, unrefunded } = one
  return {
    id: one.id,
    orderId: one.order_id,
    provider: one.provider,
    providerId: one.provider_id,
    amount: one.amount,
    currency: one.currency,
    isTest: one.is_test,
    money: { authorised, captured, refunded, unrefunded, isOff: one.is_off },
    mismatch: one.mismatch,
    dispute: one.dispute,
    accountId: one.account_id,
    reference: one.key,
    createdAt: one.created,
  }
}
