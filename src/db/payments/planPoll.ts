import { z } from 'zod'

import type { Query } from '../menuModel/Query'

/**
 * A payment is to be looked at again after so many milliseconds, unless that is planned already; with 0 at once,
 * and from then on as if it were new. `claimsPaid`: somebody who is not believed has said that it is paid.
 */
export async function planPoll(
  query: Query,
  paymentId: number,
  wait: number,
  claimsPaid = false,
): Promise<void> {
  await query(
    z.object({}),
    `insert into payment_polls (payment_id, next_at, claims_paid)
     values ($1, clock_timestamp() + $2 * interval '1 millisecond', $3)
     on conflict (payment_id) do ${
       wait === 0
         ? `update set next_at = excluded.next_at, tries = 0, leased_until = null,
             claims_paid = payment_polls.claims_paid or excluded.claims_paid`
         : 'nothing'
     }`,
    [paymentId, Math.round(wait), claimsPaid],
  )
  if (wait === 0) await query(z.object({}), `select pg_notify('carte_payments', '')`)
}
