import { z } from 'zod'

import type { StopLine, StopState } from '@/src/domain/bot/figures/stoppedTime'

import type { Query } from '../menuModel/Query'
import { date } from '../menuModel/rows'

const line = z.object({
  location_id: z.number().nullable(),
  dish_id: z.number().nullable(),
  size: z.string().nullable(),
  remaining: z.number().nullable(),
  until: z.coerce.date().nullable(),
})
const change = z.object({ key: z.string(), at: date, was: line.nullable() })
const current = z.object({ key: z.string(), is: line })

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
    `select h.key, c.at, h.was from menu_history h join menu_changes c on c.id = h.change
     where h.relation = 'stop_list' and c.at > $1 order by h.n`,
    [new Date(since)],
  )
  const rows = await query(current, 'select id::text as key, to_jsonb(s) as is from stop_list s')
  return (locationId) => {
    const lines = new Map<string, Line>()
    const lineOf = (key: string) => {
      const known = lines.get(key) ?? { changes: [], now: null }
      lines.set(key, known)
      return known
    }
    for (const { key, at, was } of changes) {
      lineOf(key).changes.push({ at: at.getTime(), before: stateAt(locationId, was) })
    }
    for (const { key, is } of rows) lineOf(key).now = stateAt(locationId, is)
    return [...lines.values()]
  }
}

type Line = { changes: StopLine['changes'][number][]; now: StopLine['now'] }

function stateAt(locationId: number, row: z.infer<typeof line> | null): StopState | null {
  const isHere = row && (row.location_id === null || row.location_id === locationId)
  if (!isHere || row.dish_id === null || row.size) return null
  const isStopped = row.remaining === null || row.remaining <= 0
  return { dishId: row.dish_id, isStopped, until: row.until?.getTime() ?? null }
}
