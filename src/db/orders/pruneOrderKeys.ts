import { z } from 'zod'

import type { Query } from '../menuModel/Query'
import { number } from '../menuModel/rows'

/** An app that has not asked again by then never will. */
const keyDays = 7

/**
 * Forgets under which keys orders were asked for, after a week, and the sessions of guests that are over;
 * returns how many rows that were.
 */
export async function pruneOrderKeys(query: Query): Promise<number> {
  const [gone] = await query(
    z.object({ count: number }),
    `with keys as (
       delete from order_keys where created_at < clock_timestamp() - make_interval(days => $1::int)
       returning 1
     ), sessions as (
       delete from customer_sessions where expires_at < clock_timestamp() returning 1
     )
     select (select count(*) from keys) + (select count(*) from sessions) as count`,
    [keyDays],
  )
  return gone?.count ?? 0
}
