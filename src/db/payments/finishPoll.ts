import { z } from 'zod'

import type { Query } from '../menuModel/Query'

import type { Poll } from './claimPoll'

/**
 * Lets go of a payment that was looked at, until `wait` milliseconds have passed; with null for good. One that
 * was asked for anew meanwhile stays due.
 */
export async function finishPoll(
  query: Query,
  { claimed, payment_id: id }: Poll,
  wait: number | null,
): Promise<void> {
  const isMine = 'payment_id = $1 and leased_until = $2::timestamptz'
  await query(
    z.object({}),
    wait === null
      ? `delete from payment_polls where ${isMine}`
      : `update payment_polls set leased_until = null, claims_paid = false,
           next_at = clock_timestamp() + $3 * interval '1 millisecond' where ${isMine}`,
    wait === null ? [id, claimed] : [id, claimed, Math.round(wait)],
  )
}
