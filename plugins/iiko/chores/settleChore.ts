import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'

import type { Chore } from './claimChore'

/** How long what nobody spoke of is left alone, in seconds: less while iiko tells nothing by itself. */
const quiet = {
  stops: { withWebhook: 300, without: 60 },
  orders: { withWebhook: 15, without: 10 },
} as const
const longestPause = 300

/**
 * Notes what became of a chore, and when it is due again: at once when it was asked for meanwhile, after
 * a pause that grows when it failed.
 */
export async function settleChore(
  query: Query,
  { connection_id, kind, asked, failures, has_webhook }: Chore,
  failure: string | null,
): Promise<void> {
  const pause = failure === null ? 0 : Math.min(longestPause, 5 * 2 ** Math.min(failures, 6))
  const wait = failure === null ? quiet[kind][has_webhook ? 'withWebhook' : 'without'] : pause
  await query(
    z.object({}),
    `update iiko_chores set held_until = null,
       due_at = case when asked = $3 or $4::text is not null
         then clock_timestamp() + $5 * interval '1 second' else clock_timestamp() end,
       done_at = case when $4::text is null then clock_timestamp() else done_at end,
       took_ms = extract(epoch from clock_timestamp() - began_at) * 1000,
       failures = case when $4::text is null then 0 else failures + 1 end,
       reason = $4
     where connection_id = $1 and kind = $2`,
    [connection_id, kind, asked, failure, wait],
  )
}
