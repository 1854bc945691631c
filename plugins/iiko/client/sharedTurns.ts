import type { Pool } from 'pg'
import { z } from 'zod'

import { openQuery } from '@/src/db/menuModel/openQuery'

import type { Turns } from './makeCall'
import { type MethodPath, methods } from './methods'

const taken = z.object({ wait: z.coerce.number() })

/**
 * Turns of one key, for all processes together: one statement a call on the row of its method, by the
 * virtual scheduling of GCRA (ITU-T I.371), so that a burst passes and the rest is spread.
 */
export function sharedTurns(pool: Pool, id: string): Turns {
  const query = openQuery(pool)
  const line = (path: MethodPath) => `${id} ${path}`
  /** Calls that have ended since the last turn, which takes them along. */
  let ended = { calls: 0, failed: 0 }

  return {
    ended: (isGood) => {
      ended = { calls: ended.calls + 1, failed: ended.failed + (isGood ? 0 : 1) }
    },
    take: async (path) => {
      const { perMinute, burst } = methods[path]
      const step = 60_000 / perMinute
      const { calls, failed } = ended
      ended = { calls: 0, failed: 0 }
      const [turn] = await query(
        taken,
        `with counted as (
           insert into iiko_calls as known (key, hour, calls, failed)
           select $4, date_trunc('hour', clock_timestamp()), $5::int, $6::int where $5::int > 0
           on conflict (key, hour) do update
           set calls = known.calls + excluded.calls, failed = known.failed + excluded.failed
         )
         insert into iiko_turns as turn (line, next_at)
         values ($1, clock_timestamp() + $2 * interval '1 millisecond')
         on conflict (line) do update
         set next_at = greatest(turn.next_at, clock_timestamp()) + $2 * interval '1 millisecond'
         returning greatest(0,
           extract(epoch from next_at - clock_timestamp()) * 1000 - $2 * $3) as wait`,
        [line(path), step, burst, id, calls, failed],
      )
      return turn?.wait ?? 0
    },
    hold: async (path, ms) => {
      const { perMinute, burst } = methods[path]
      await query(
        z.object({}),
        `update iiko_turns set next_at = greatest(next_at,
           clock_timestamp() + $2 * interval '1 millisecond')
         where line = $1`,
        [line(path), ms + (burst - 1) * (60_000 / perMinute)],
      )
    },
  }
}
