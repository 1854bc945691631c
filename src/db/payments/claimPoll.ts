import { z } from 'zod'

import type { Query } from '../menuModel/Query'

const row = z.object({
  payment_id: z.number(),
  tries: z.number(),
  claimed: z.string(),
  /** Somebody who is not believed has said that it is paid. */
  claims_paid: z.boolean(),
})

export type Poll = z.infer<typeof row>

/** Takes a payment that is to be looked at, for a minute; null when there is none. */
export async function claimPoll(query: Query): Promise<Poll | null> {
  const [found] = await query(
    row,
    `update payment_polls set tries = tries + 1,
       leased_until = clock_timestamp() + interval '60 seconds'
     where payment_id = (
       select payment_id from payment_polls where next_at <= clock_timestamp()
         and (leased_until is null or leased_until < clock_timestamp())
       order by next_at limit 1 for update skip locked)
     returning payment_id, tries, leased_until::text as claimed, claims_paid`,
  )
  return found ?? null
}
