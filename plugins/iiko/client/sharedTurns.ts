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
  return {
    take: async (path) => {
      const { perMinute, burst } = methods[path]
      const step = 60_000 / perMinute
      const [turn] = await query(
        taken,
        `insert into iiko_turns as turn (line, next_at)
         values ($1, clock_timestamp() + $2 * interval '1 millisecond')
         on conflict (line) do update
         set next_at = greatest(turn.next_at, clock_timestamp()) + $2 * interval '1 millisecond'
         returning greatest(0,
           extract(epoch from next_at - clock_timestamp()) * 1000 - $2 * $3) as wait`,
        [line(path), step, burst],
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
