import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import type { Payment } from '@/src/db/payments/paymentRow'
import type { Order } from '@/src/domain/order/Order'
import { standing } from '@/src/domain/payment/standing'
import { receiptOf } from '@/src/domain/receipt/receiptOf'

import { readAccounts } from '../accounts/readAccounts'

/**
 * Writes down the second receipts of an order that was handed over: what its first ones called a prepayment is settled
 * by them («зачёт предоплаты», 54-ФЗ, article 1.1). Once for each payment; they are sent afterwards.
 */
export async function closePrepayments(
  req: PayloadRequest,
  order: Order,
  payments: readonly Payment[],
): Promise<void> {
  if (!payments.some(({ accountId }) => accountId !== null)) return
  const query = await sessionQuery(req)
  const accounts = await readAccounts(req.payload, query)
  for (const { accountId, id, money } of payments) {
    const account = accounts.find((one) => one.id === accountId)
    const amount = standing(money).net
    const isPrepaid = account?.sendsReceipts && account.receiptMode === 'full_prepayment'
    if (!isPrepaid || amount === 0) continue
    const receipt = receiptOf(order, {
      kind: 'payment',
      amount,
      at: Date.now(),
      taxSystem: account.taxSystem,
      settledBy: 'prepayment',
    })
    await query(
      z.object({}),
      `insert into payment_receipts
         (created_at, payment_id, kind, total, state, tries, attempt, next_at, body, key)
       values (clock_timestamp(), $1, 'payment', $2, 'retrying', 0, 0, clock_timestamp(), $3::jsonb, $4)
       on conflict (key) do nothing`,
      [id, amount, JSON.stringify(receipt), `closing:${id}`],
    )
  }
}
