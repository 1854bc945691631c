import { z } from 'zod'

import type { Query } from '../menuModel/Query'

import { foldedDays, stoppedSpans } from './stoppedSpans'

/** A stretch of time in which a restaurant was open; epoch milliseconds. */
export type OpenSpan = { locationId: number; from: number; to: number }

const row = z.object({
  dishId: z.number(),
  /** Milliseconds. */
  time: z.coerce.number(),
})

/**
 * For how long each dish was stopped while restaurants were open, all of them together, longest first; what two lines
 * stop at once counts once. In one snapshot: the days that were kept, and the rest out of the history of the menu.
 */
export async function readLostTime(
  query: Query,
  open: readonly OpenSpan[],
): Promise<{ dishId: number; time: number }[]> {
  if (open.length === 0) return []
  const first = Math.min(...open.map(({ from }) => from))
  return query(
    row,
    `with ${foldedDays}, ${stoppedSpans('(select day from folded)')}, asked as (
       select location_id, range_agg(tstzrange(begins, ends)) as open
       from unnest($1::int[], $2::timestamptz[], $3::timestamptz[]) as given (location_id, begins, ends)
       group by 1
     ), stopped as materialized (
       select location_id, dish_id, stopped from stop_days
       where day >= $4::date and day < (select day from folded)
       union all
       select location_id, dish_id, stopped::tstzmultirange from spans
     ), here as (
       select location_id, dish_id, stopped from stopped join asked using (location_id)
       union all
       select asked.location_id, dish_id, stopped from stopped, asked where stopped.location_id is null
     ), merged as (
       select location_id, dish_id, range_agg(stopped) as stopped from here group by 1, 2
     )
     select dish_id as "dishId", round(extract(epoch from sum(upper(lost) - lower(lost))) * 1000) as time
     from merged join asked using (location_id) cross join lateral unnest(stopped * open) lost
     group by 1 order by 2 desc, 1`,
    [
      open.map(({ locationId }) => locationId),
      open.map(({ from }) => new Date(from)),
      open.map(({ to }) => new Date(to)),
      new Date(first).toISOString().slice(0, 10),
    ],
  )
}
