import { z } from 'zod'

import type { Query } from '../menuModel/Query'

export type NotedRun = {
  kind: 'backup' | 'drill'
  beganAt: Date
  isGood: boolean
  name?: string | undefined
  bytes?: number | undefined
  /** Why it is not good, in the words of the error. */
  reason?: string | undefined
}

const there = z.object({ isThere: z.boolean() })

/**
 * Writes down what became of a backup or a drill; those of more than 400 days ago are forgotten. Before an update, with
 * the new code over the old schema, there is nowhere to write it yet, and nothing is written.
 */
export async function noteRun(query: Query, run: NotedRun): Promise<void> {
  const [table] = await query(there, `select to_regclass('backup_runs') is not null as "isThere"`)
  if (!table?.isThere) return
  const nothing = z.unknown()
  await query(nothing, `delete from backup_runs where began_at < now() - interval '400 days'`)
  await query(
    nothing,
    `insert into backup_runs (kind, began_at, is_good, name, bytes, reason)
     values ($1, $2, $3, $4, $5, $6)`,
    [run.kind, run.beganAt, run.isGood, run.name ?? null, run.bytes ?? null, run.reason ?? null],
  )
}
