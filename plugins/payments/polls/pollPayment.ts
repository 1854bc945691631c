import { createLocalReq, type Payload } from 'payload'

import { openQuery } from '@/src/db/menuModel/openQuery'
import { claimPoll, type Poll } from '@/src/db/payments/claimPoll'
import { finishPoll } from '@/src/db/payments/finishPoll'
import { operationsOf } from '@/src/db/payments/operationsOf'
import { readPayment } from '@/src/db/payments/readPayment'
import { paymentStatus } from '@/src/domain/payment/paymentStatus'

import { inLog } from '../http/inLog'
import { accountOf } from '../accounts/accountOf'
import { refundsOf } from '../refunds/refundsOf'
import { hasOpenReceipt } from '../receipts/hasOpenReceipt'
import { settleTold } from '../settleTold'
import { tellUntrue } from './tellUntrue'

const minute = 60_000
const day = 24 * 60 * minute
/** A payment that ended is looked at so often again, a day apart: banks return refunds. */
const lastLooks = 3

/**
 * Looks at one payment that is due: asks its provider how it stands, and takes that in. What is pending is asked
 * about again after a pause that grows to an hour. Returns whether there was one.
 */
export async function pollPayment(payload: Payload): Promise<boolean> {
  const query = openQuery(payload.db.pool)
  const poll = await claimPoll(query)
  if (!poll) return false
  await finishPoll(query, poll, await look(payload, poll))
  return true
}

/** After how many milliseconds to look again; null: never. */
async function look(
  payload: Payload,
  { claims_paid: claimsPaid, payment_id: id, tries }: Poll,
): Promise<number | null> {
  const req = await createLocalReq({}, payload)
  const payment = await readPayment(req, id)
  if (!payment || payment.accountId === null) return null
  const pause = Math.min(60, 2 ** Math.min(tries, 6)) * minute
  const found = await accountOf(payload, payment)
  if (typeof found === 'string') return pause
  const { createdAt, providerId, reference } = payment
  const asked = await found.port.find(found.account, {
    reference,
    providerId,
    since: createdAt - 10 * minute,
    signal: AbortSignal.timeout(25_000),
  })
  if (asked.is !== 'done') {
    payload.logger.warn({ payment: id, reason: inLog(asked) }, 'A payment could not be looked at')
    return asked.is === 'later' ? (asked.wait ?? Math.min(pause, minute)) : Math.min(pause, minute)
  }
  if (asked.result) await settleTold(await createLocalReq({}, payload), id, asked.result)

  const query = openQuery(payload.db.pool)
  const after = await readPayment(await createLocalReq({}, payload), id)
  const refunds = await refundsOf(query, id)
  const isOpen = (await operationsOf(query, id)).some(
    ({ state }) => state === 'unknown' || state === 'waiting',
  )
  const status = after && paymentStatus(after.money)
  if (claimsPaid && after && status === 'pending') await tellUntrue(payload, query, after)
  if (refunds.some(({ state }) => state === 'pending' || state === 'unknown')) return pause
  if (status === 'authorised') return pause
  // Receipts are registered later, and nobody tells.
  if (status !== 'pending' && (await hasOpenReceipt(query, id))) return pause
  // What the provider has not, and is not being asked for, will not come.
  if (status === 'pending') return asked.result || isOpen ? pause : null
  return refunds.length > 0 && tries < lastLooks ? day : null
}
