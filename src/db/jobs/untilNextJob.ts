import { z } from 'zod'

import type { Query } from '../menuModel/Query'
import { limit } from '../menuModel/rows'

/** In how many milliseconds, by the database's clock, the next job is due; null when none waits. */
export async function untilNextJob(query: Query): Promise<number | null> {
  const [next] = await query(
    z.object({ wait: limit }),
    `select extract(epoch from min(wait_until) - clock_timestamp()) * 1000 as wait
     from payload_jobs
     where completed_at is null and has_error is not true and processing is not true`,
  )
  return next?.wait ?? null
}
