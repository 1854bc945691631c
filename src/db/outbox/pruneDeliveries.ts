import { z } from 'zod'

import type { Query } from '../menuModel/Query'
import { number } from '../menuModel/rows'

/** For how many days it is kept what was said, to whom, and what outside services told. */
export type Keeping = { messageDays: number; rowDays: number; batch: number }

/**
 * Forgets, at most `batch` rows of a kind at a time, what was said in deliveries that have ended, then
 * the deliveries and the applied inbox events themselves; returns how many rows it touched. What failed
 * or is kept to be read stays as long as the row.
 */
export async function pruneDeliveries(
  query: Query,
  { messageDays, rowDays, batch }: Keeping,
): Promise<number> {
  const [touched] = await query(
    z.object({ count: number }),
    `with ended as (
       select id, state, created_at, message is not null or fallback is not null as is_told
       from deliveries
       where created_at < clock_timestamp() - make_interval(days => least($1::int, $2::int))
         and state not in ('waiting', 'sending', 'paused')
     ), forgotten as (
       update deliveries set message = null, fallback = null where id in (
         select id from ended
         where is_told and state not in ('failed', 'unknown', 'kept')
           and created_at < clock_timestamp() - make_interval(days => $1::int)
           and created_at >= clock_timestamp() - make_interval(days => $2::int)
         limit $3) returning 1
     ), removed as (
       delete from deliveries where id in (
         select id from ended where created_at < clock_timestamp() - make_interval(days => $2::int)
         order by created_at limit $3) returning 1
     ), applied as (
       delete from inbox_events where id in (
         select id from inbox_events
         where state = 'applied' and received_at < clock_timestamp() - make_interval(days => $2::int)
         order by id limit $3) returning 1
     )
     select (select count(*) from forgotten) + (select count(*) from removed)
       + (select count(*) from applied) as count`,
    [messageDays, rowDays, batch],
  )
  return touched?.count ?? 0
}
