import { z } from 'zod'

import type { OpenSpan } from '@/src/db/figures/readLostTime'
import type { Query } from '@/src/db/menuModel/Query'

const line = z
  .object({
    dish_id: z.number().nullable(),
    location_id: z.number().nullable(),
    size: z.string().nullable(),
    remaining: z.coerce.number().nullable(),
    until: z.coerce.date().nullable(),
  })
  .nullable()
const change = z.object({ key: z.string(), at: z.coerce.date(), was: line })
const current = z.object({ key: z.string(), is: line })

type Span = { dishId: number; locationId: number | null; from: number; to: number }

/** For how long dishes were stopped, out of the whole history of the stop-list, in plain JavaScript. */
export async function lostByScanning(query: Query, open: readonly OpenSpan[]) {
  const changes = await query(
    change,
    `select key, at, was from menu_history h join menu_changes c on c.id = h.change
     where relation = 'stop_list' order by n`,
  )
  const lines = await query(
    current,
    'select id::text as key, to_jsonb(s) as is from stop_list s order by id',
  )
  const spans: Span[] = []
  const since = new Map<string, number>()
  const end = (key: string, is: z.infer<typeof line>, at: number) => {
    const from = since.get(key) ?? Number.NEGATIVE_INFINITY
    since.set(key, at)
    if (is?.dish_id == null || is.size || (is.remaining ?? 0) > 0) return
    const to = Math.min(at, is.until?.getTime() ?? at)
    spans.push({ dishId: is.dish_id, locationId: is.location_id, from, to })
  }
  for (const { at, key, was } of changes) end(key, was, at.getTime())
  for (const { is, key } of lines) end(key, is, Number.POSITIVE_INFINITY)

  const times = new Map<number, number>()
  for (const dishId of new Set(spans.map((span) => span.dishId))) {
    const time = open
      .map((hours) =>
        covered(
          spans
            .filter((span) => span.dishId === dishId)
            .filter(({ locationId }) => locationId === null || locationId === hours.locationId),
          hours,
        ),
      )
      .reduce((sum, one) => sum + one, 0)
    if (time > 0) times.set(dishId, time)
  }
  return [...times]
    .map(([dishId, time]) => ({ dishId, time }))
    .sort((a, b) => b.time - a.time || a.dishId - b.dishId)
}

/** How much of a stretch of time others lie over. */
function covered(spans: readonly { from: number; to: number }[], within: OpenSpan): number {
  const edges = [within.from, within.to, ...spans.flatMap(({ from, to }) => [from, to])]
    .filter((at) => at >= within.from && at <= within.to)
    .sort((a, b) => a - b)
  return edges.reduce((sum, from, index) => {
    const to = edges[index + 1] ?? from
    return spans.some((span) => span.from <= from && span.to >= to) ? sum + to - from : sum
  }, 0)
}
