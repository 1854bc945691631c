import { createHash } from 'node:crypto'

import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'

import { inClient } from '@/src/db/inClient'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { readPayment } from '@/src/db/payments/readPayment'
import { receiptBody } from '@/src/db/payments/receiptBody'
import type { Asked, ReceiptOutcome } from '@/src/orders/ports'

import { accountOf } from '../accounts/accountOf'
import { tellReceipt } from './tellReceipt'

/** Of what could not be registered this many times a person has to make the receipt. */
const mostAttempts = 8

const row = z.object({
  id: z.number(),
  payment_id: z.number(),
  body: receiptBody,
  key: z.string(),
  attempt: z.number(),
  receipt_id: z.string().nullable(),
  refund_id: z.string().nullable(),
})
type Due = z.infer<typeof row>

/**
 * Makes a receipt by itself that was not registered with its payment or refund, or asks what became of one that was
 * made so. Taken up by one process, and again a while later by any when that one died; under the same key until the
 * provider has said no. Returns whether there was one.
 */
export async function sendReceipts(payload: Payload): Promise<boolean> {
  const [due] = await openQuery(payload.db.pool)(
    row,
    `update payment_receipts set tries = tries + 1, next_at = clock_timestamp()
       + least(3600, 60 * power(2, least(tries, 10))) * interval '1 second'
     where id = (select id from payment_receipts
       where state = 'retrying' and next_at <= clock_timestamp()
       order by next_at limit 1 for update skip locked)
     returning id, payment_id, body, key, attempt::int as attempt, receipt_id,
       (select provider_id from refunds join payment_operations operation on operation.key = refunds.key
         where 'operation:' || operation.id = payment_receipts.key) as refund_id`,
  )
  if (!due) return false
  const outcome = await ask(payload, due)
  if (outcome.is === 'done') await note(payload, due, outcome.result)
  else if (outcome.is === 'refused') {
    await note(payload, due, { providerId: '', state: 'failed', reason: outcome.reason })
  } else {
    payload.logger.warn({ receipt: due.id, reason: outcome.reason }, 'A receipt has to wait')
  }
  return true
}

async function ask(payload: Payload, due: Due): Promise<Asked<ReceiptOutcome>> {
  const payment = await readPayment(await createLocalReq({}, payload), due.payment_id)
  const found = payment && (await accountOf(payload, payment))
  if (!payment || typeof found === 'string' || !found) {
    return { is: 'later', reason: typeof found === 'string' ? found : 'Платежа больше нет.' }
  }
  const { account, port } = found
  const { providerId, reference } = payment
  if (!port.receipts || providerId === null) {
    return { is: 'refused', reason: 'Провайдер не делает чеков отдельно от платежа.' }
  }
  const signal = AbortSignal.timeout(25_000)
  if (due.receipt_id !== null) {
    return port.receipts.find(account, { receiptId: due.receipt_id, signal })
  }
  const key = createHash('sha256').update(`${reference} ${due.key} ${due.attempt}`).digest('hex')
  return port.receipts.send(account, {
    key: key.slice(0, 36),
    currency: payment.currency,
    providerId,
    receipt: due.body,
    refundId: due.refund_id,
    signal,
  })
}

/** What is on its way is asked about again; what has failed is made anew, and at last left to a person. */
async function note(
  payload: Payload,
  { attempt, id, payment_id }: Due,
  { providerId, reason, state }: ReceiptOutcome,
): Promise<void> {
  const isOver = state === 'failed' && attempt + 1 >= mostAttempts
  const next = state === 'done' ? 'done' : isOver ? 'failed' : 'retrying'
  await inClient(payload.db.pool, async (query) => {
    await query(
      z.object({}),
      `update payment_receipts set state = $2::text::enum_payment_receipts_state, reason = $3,
         receipt_id = $4, attempt = $5 where id = $1`,
      [
        id,
        next,
        reason,
        state === 'failed' ? null : providerId,
        state === 'failed' ? attempt + 1 : attempt,
      ],
    )
    if (isOver) await tellReceipt(payload, query, { id, paymentId: payment_id, reason, isOver })
  })
}
