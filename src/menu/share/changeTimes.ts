import type { Pool } from 'pg'
import { z } from 'zod'

const found = z.object({ rows: z.array(z.object({ at: z.string() })) })

const most = 100

/**
 * When revisions were committed, to the microsecond; null when that is not kept any more. A database
 * that was put back to an earlier state counts its revisions again, but not at the same times.
 */
export function changeTimes(
  pool: Pick<Pool, 'query'>,
): (revision: number) => Promise<string | null> {
  const known = new Map<number, Promise<string | null>>()
  return (revision) => {
    const before = known.get(revision)
    if (before) return before
    const asked = pool
      .query('select extract(epoch from at)::text as at from menu_changes where revision = $1', [
        revision,
      ])
      .then((answer) => found.parse(answer).rows[0]?.at ?? null)
    known.set(revision, asked)
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
    asked.catch(() => known.delete(revision))
    return asked
  }
}
