import { z } from 'zod'

import type { Query } from '../menuModel/Query'
import { number } from '../menuModel/rows'

/** For how many days it is kept what was said, to whom, and what outside services told. */
export type Keeping = { messageDays: number; rowDays: number; batch: number }

/**
 * Forgets, at most `batch` rows of a kind at a time, what was said in deliveries that have ended, then
 * the deliveries and the applied inbox events themselves; returns how many rows it touched. What failed
 * or is kept to be read stays as long as the row. Each kind has an index of what is to go, by its age (the migration
 * retention_indexes), so that a piece costs the same however much there is.
 */
export async function pruneDeliveries(
  query: Query,
  { messageDays, rowDays, batch }: Keeping,
): Promise<number> {
  const [touched] = await query(
    z.object({ count: number }),
    `with forgotten as (
       update deliveries set message = null, fallback = null where id in (
         select id from deliveries
         where created_at < statement_timestamp() - make_interval(days => $1::int)
           and created_at >= statement_timestamp() - make_interval(days => $2::int)
           and (message is not null or fallback is not null)
           and state not in ('waiting', 'sending', 'paused', 'failed', 'unknown', 'kept')
         order by created_at limit $3) returning 1
     ), removed as (
       delete from deliveries where id in (
         select id from deliveries
         where created_at < statement_timestamp() - make_interval(days => $2::int)
           and state not in ('waiting', 'sending', 'paused')
         order by created_at limit $3) returning 1
     ), applied as (
       delete from inbox_events where id in (
         select id from inbox_events
         where state = 'applied' and received_at < statement_timestamp() - make_interval(days => $2::int)
         order by received_at limit $3) returning 1
     )
     select (select count(*) from forgotten) + (select count(*) from removed)
       + (select count(*) from applied) as count`,
    [messageDays, rowDays, batch],
  )
  return touched?.count ?? 0
}
