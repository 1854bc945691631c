import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'

import { openQuery } from '@/src/db/menuModel/openQuery'
import { findPayment } from '@/src/db/payments/findPayment'
import { planPoll } from '@/src/db/payments/planPoll'

import { accountOf } from '../accounts/accountOf'

const stray = z.object({
  id: z.number(),
  provider: z.string(),
  account_id: z.number().nullable(),
  provider_id: z.string().nullable(),
  reference: z.string().nullable(),
})
type Stray = z.infer<typeof stray>

/**
 * Matches what was heard of payments that nobody knew then: one that is known by now is looked at. Kept and
 * tried, ever more seldom, for a month.
 */
export async function matchStrays(payload: Payload): Promise<void> {
  const query = openQuery(payload.db.pool)
  const due = await query(
    stray,
    `update payment_strays set tries = tries + 1, next_at = clock_timestamp()
       + least(86400, 5 * power(2, least(tries, 15))) * interval '1 second'
     where id in (select id from payment_strays
       where matched_at is null and next_at <= clock_timestamp()
         and heard_at > clock_timestamp() - interval '30 days'
       order by next_at limit 50 for update skip locked)
     returning id, provider, account_id, provider_id, reference`,
  )
  for (const one of due) {
    const { id, provider, provider_id: providerId, reference } = one
    const req = await createLocalReq({}, payload)
    let payment = await findPayment(req, { provider, providerId, reference })
    if (!payment) {
      const told = await referenceOf(payload, one)
      if (told === null) continue
      payment = await findPayment(req, { provider, providerId: null, reference: told })
    }
    if (!payment) continue
    await planPoll(query, payment.id, 0)
    await query(
      z.object({}),
      'update payment_strays set matched_at = clock_timestamp() where id = $1',
      [id],
    )
  }
}

/**
 * Which payment of ours the provider knows under its number, where its event names neither ours nor the one that we
 * have: a dispute of Stripe Checkout is about the PaymentIntent behind the session.
 */
async function referenceOf(payload: Payload, one: Stray): Promise<string | null> {
  const { account_id: accountId, provider, provider_id: providerId } = one
  if (accountId === null || providerId === null || one.reference !== null) return null
  const found = await accountOf(payload, { accountId, provider })
  if (typeof found === 'string') return null
  const heard = await found.port.find(found.account, {
    reference: '',
    providerId,
    since: Date.now(),
    signal: AbortSignal.timeout(25_000),
  })
  return heard.is === 'done' ? (heard.result?.reference ?? null) : null
}
