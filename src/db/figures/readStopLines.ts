import { z } from 'zod'

import type { StopLine, StopState } from '@/src/domain/bot/figures/stoppedTime'

import type { Query } from '../menuModel/Query'

/** A line as it was or is; without a dish it was not there, or stopped a size alone. */
const state = {
  key: z.string(),
  /** Null: everywhere. */
  locationId: z.number().nullable(),
  dishId: z.number().nullable(),
  isStopped: z.boolean(),
  /** Epoch milliseconds, as of all moments here: many rows are read faster without dates. */
  until: z.number().nullable(),
}
const change = z.object({ ...state, at: z.number() })
const current = z.object(state)

const moment = (at: string) => `(extract(epoch from ${at}) * 1000)::float8`

/**
 * What became, since a moment, of the lines of the stop-list that stop whole dishes at a restaurant or everywhere:
 * out of the history of the menu, so that a line that was taken off is there too. Read once, asked for each restaurant.
 */
export async function readStopLines(
  query: Query,
  { since }: { since: number },
): Promise<(locationId: number) => StopLine[]> {
  const changes = await query(
    change,
    `select h.key, ${moment('c.at')} as at, (h.was ->> 'location_id')::int as "locationId",
       case when coalesce(h.was ->> 'size', '') = '' then (h.was ->> 'dish_id')::int end as "dishId",
       coalesce((h.was ->> 'remaining')::numeric, 0) <= 0 as "isStopped",
       ${moment("(h.was ->> 'until')::timestamptz")} as until
     from menu_changes c join menu_history h on c.id = h.change
     where h.relation = 'stop_list' and c.at > $1 order by h.n`,
    [new Date(since)],
  )
  const rows = await query(
    current,
    `select id::text as key, location_id as "locationId",
       case when coalesce(size, '') = '' then dish_id end as "dishId",
       coalesce(remaining, 0) <= 0 as "isStopped", ${moment('until')} as until
     from stop_list`,
  )
  return (locationId) => {
    const lines = new Map<string, Line>()
    const lineOf = (key: string) => {
      const known = lines.get(key) ?? { changes: [], now: null }
      lines.set(key, known)
      return known
    }
    for (const one of changes) {
      lineOf(one.key).changes.push({ at: one.at, before: stateAt(locationId, one) })
    }
    for (const one of rows) lineOf(one.key).now = stateAt(locationId, one)
    return [...lines.values()]
  }
}

type Line = { changes: StopLine['changes'][number][]; now: StopLine['now'] }

function stateAt(locationId: number, row: z.infer<typeof current>): StopState | null {
  const isHere = row.locationId === null || row.locationId === locationId
  if (!isHere || row.dishId === null) return null
  return { dishId: row.dishId, isStopped: row.isStopped, until: row.until }
}
