import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'

/**
 * Notes that applying it failed after `attempts` tries before: it is tried again after `wait`
 * milliseconds; null gives it up. Between the failed transaction and this one another process may have
 * tried it as well: that counts as the same try.
 */
export async function markFailed(
  db: Pick<PostgresAdapter['drizzle'], 'execute'>,
  { id, attempts }: { id: number; attempts: number },
  { reason, wait }: { reason: string; wait: number | null },
): Promise<void> {
  await db.execute(sql`
    update inbox_events set attempts = attempts + 1, reason = ${reason.slice(0, 300)},
      state = ${wait === null ? 'failed' : 'waiting'}::enum_inbox_events_state,
      run_at = clock_timestamp() + ${wait ?? 0} * interval '1 millisecond'
    where id = ${id} and state = 'waiting' and attempts = ${attempts}`)
}
