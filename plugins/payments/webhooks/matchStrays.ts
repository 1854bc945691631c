import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'

import { openQuery } from '@/src/db/menuModel/openQuery'
import { findPayment } from '@/src/db/payments/findPayment'
import { planPoll } from '@/src/db/payments/planPoll'

const stray = z.object({
  id: z.number(),
  provider: z.string(),
  provider_id: z.string().nullable(),
  reference: z.string().nullable(),
})

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
     returning id, provider, provider_id, reference`,
  )
  for (const { id, provider, provider_id: providerId, reference } of due) {
    const req = await createLocalReq({}, payload)
    const payment = await findPayment(req, { provider, providerId, reference })
    if (!payment) continue
    await planPoll(query, payment.id, 0)
    await query(
      z.object({}),
      'update payment_strays set matched_at = clock_timestamp() where id = $1',
      [id],
    )
  }
}
