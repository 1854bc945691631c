import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import { number } from '@/src/db/menuModel/rows'
import { type Rate, takeTurn } from '@/src/domain/limits/takeTurn'

/** What is counted, under a key of its own. */
export type Turn = { key: string; rate: Rate }

const row = z.object({ key: z.string(), due: number, now: number })

/**
 * Counts one more of each of these, in the transaction of `req`, or of none when one of them comes too
 * early; returns after how many milliseconds all would be allowed, 0 when they were. Several processes
 * may ask at once.
 */
export async function takeTurns(req: PayloadRequest, turns: readonly Turn[]): Promise<number> {
  const query = await sessionQuery(req)
  const keys = JSON.stringify(turns.map(({ key }) => key))
  await query(
    z.unknown(),
    `insert into code_turns (key, due)
     select value, 'epoch' from jsonb_array_elements_text($1::jsonb) order by value
     on conflict do nothing`,
    [keys],
  )
  const found = await query(
    row,
    `select key, extract(epoch from due) * 1000 as due,
       extract(epoch from clock_timestamp()) * 1000 as now
     from code_turns where key in (select jsonb_array_elements_text($1::jsonb))
     order by key for update`,
    [keys],
  )
  const now = Math.max(...found.map((one) => one.now))
  const asked = turns.map(({ key, rate }) => {
    const due = found.find((one) => one.key === key)?.due ?? 0
    return { key, ...takeTurn(rate, { due, now }) }
  })
  const wait = Math.max(0, ...asked.map((one) => (one.is === 'early' ? one.wait : 0)))
  if (wait > 0) return Math.ceil(wait)
  await query(
    z.unknown(),
    // Those that were worked off may have been forgotten in between.
    `insert into code_turns (key, due)
     select key, to_timestamp(due / 1000) from jsonb_to_recordset($1::jsonb) as new(key text, due float8)
     on conflict (key) do update set due = excluded.due`,
    [JSON.stringify(asked)],
  )
  return 0
}
