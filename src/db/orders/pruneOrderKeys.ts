import { z } from 'zod'

import type { Query } from '../menuModel/Query'
import { number } from '../menuModel/rows'

/** An app that has not asked again by then never will. */
const keyDays = 7

/**
 * Forgets under which keys orders were asked for, after a week, and the sessions of guests that are over, at
 * most `batch` of each; returns how many rows that were.
 */
export async function pruneOrderKeys(query: Query, { batch }: { batch: number }): Promise<number> {
  const [gone] = await query(
    z.object({ count: number }),
    `with keys as (
       delete from order_keys where key_hash in (
         select key_hash from order_keys
         where created_at < statement_timestamp() - make_interval(days => $1::int)
         order by created_at limit $2) returning 1
     ), sessions as (
       delete from customer_sessions where token_hash in (
         select token_hash from customer_sessions where expires_at < statement_timestamp()
         order by expires_at limit $2) returning 1
     )
     select (select count(*) from keys) + (select count(*) from sessions) as count`,
    [keyDays, batch],
  )
  return gone?.count ?? 0
}
