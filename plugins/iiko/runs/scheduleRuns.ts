import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'

/** For how long runs are kept that changed nothing, and those that did. */
const keeping = { quiet: '14 days', applied: '180 days' }

/**
 * Asks for the runs that are due: of connections that were applied once by a person's word, when the last
 * run is long enough ago, or when a price changes by itself now. Old runs are forgotten.
 */
export async function scheduleRuns(payload: Payload, everyMinutes: number): Promise<void> {
  await payload.db.drizzle.execute(sql`
    insert into iiko_runs (connection_id, state, starter, is_preview, is_approved)
    select connection.id, 'waiting', 'schedule', false, false
    from iiko_connections connection
    join iiko_sync_state known on known.connection = connection.id and known.applied_at is not null
    where connection.is_active and not exists (
      select from iiko_runs run where run.connection_id = connection.id
        and (run.state in ('waiting', 'running')
          or run.created_at > now() - make_interval(mins => ${everyMinutes})
            and (known.next_price_at is null or known.next_price_at > now()
              or run.created_at > now() - interval '1 minute')))`)
  await payload.db.drizzle.execute(sql`
    delete from iiko_runs where
      state in ('unchanged', 'preview', 'failed', 'declined')
        and created_at < now() - ${keeping.quiet}::interval
      or created_at < now() - ${keeping.applied}::interval`)
  await payload.db.drizzle.execute(
    sql`delete from iiko_calls where hour < now() - interval '2 days'`,
  )
}
