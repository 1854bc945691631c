import { z } from 'zod'

import type { Query } from '../menuModel/Query'

const row = z.object({
  kind: z.enum(['backup', 'drill']),
  is_good: z.boolean(),
  began_at: z.date(),
  bytes: z.coerce.number().nullable(),
  reason: z.string().nullable(),
})

export type LastRun = z.infer<typeof row>

/** The last good and the last bad backup and drill: four rows at most. */
export function readRuns(query: Query): Promise<LastRun[]> {
  return query(
    row,
    `select distinct on (kind, is_good) kind, is_good, began_at, bytes, reason
     from backup_runs order by kind, is_good, began_at desc`,
  )
}
