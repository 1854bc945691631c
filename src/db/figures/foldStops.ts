import type { Pool } from 'pg'
import { z } from 'zod'

import { inClient } from '../inClient'

import { foldedDays, stoppedSpans } from './stoppedSpans'

const nothing = z.object({})
const known = z.object({ day: z.string(), revision: z.string() })

/**
 * Keeps of each day that is over (by UTC) when dishes were stopped, from the first that is not kept. Nobody who writes
 * waits for it: a change that it could not see yet is newer than those it says it knew, so that readers and the next fold
 * take its day anew. One at a time folds; whoever finds another at it leaves it to that one.
 */
export async function foldStops(pool: Pool, now = Date.now()): Promise<void> {
  const today = new Date(now).toISOString().slice(0, 10)
  await inClient(pool, async (query) => {
    const ours = await query(nothing, 'select from stop_days_kept for update skip locked')
    if (ours.length === 0) return
    const [first] = await query(
      known,
      `with ${foldedDays} select day::text, revision from folded, menu_revision`,
    )
    if (!first || first.day >= today) return
    await query(nothing, 'delete from stop_days where day >= $1::date', [first.day])
    await query(
      nothing,
      `with ${stoppedSpans('$1::date')}
       insert into stop_days (day, location_id, dish_id, stopped)
       select day, location_id, dish_id, range_agg(stopped * whole)
       from spans cross join lateral (
         select day::date as day, tstzrange(day at time zone 'UTC', (day + interval '1 day') at time zone 'UTC') as whole
         from generate_series(date_trunc('day', lower(stopped) at time zone 'UTC'),
           least(upper(stopped) at time zone 'UTC', $2::timestamp), interval '1 day') day
       ) days
       where day < $2::date and not isempty(stopped * whole)
         and (location_id is null or exists (select from locations where id = location_id))
       group by 1, 2, 3`,
      [first.day, today],
    )
    await query(nothing, 'update stop_days_kept set until = $1::date, revision = $2', [
      today,
      first.revision,
    ])
  })
}
