import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { z } from 'zod'

import { type Lead, openLead } from '@/src/db/openLead'
import { openRounds } from '@/src/time/openRounds'

import { bringImage } from '../images/bringImage'
import { scheduleRuns } from './scheduleRuns'

/** A run that was asked for begins after this many milliseconds at most. */
const glance = 500
/** How often it is looked whether a connection is due by the schedule. */
const scheduling = 20_000

type Options = {
  payload: Payload
  connectionString: string
  /** Does a run to its end, here or apart; given up, and left for whoever comes next, on `signal`. */
  perform: (run: number, signal: AbortSignal) => Promise<void>
  /** Minutes between the runs of a connection; 0: nothing by itself. */
  everyMinutes: number
}

const due = z.object({
  rows: z.array(z.object({ id: z.number(), connection: z.number().nullable() })),
})

/** The lock by which one organisation is synced by one process at a time. */
export function runLock(connection: number): string {
  return `iiko-sync-${connection}`
}

/**
 * Works on the runs that were asked for and those that a killed process left, on the schedule, and on the
 * pictures that iiko named; together with all other processes that do.
 */
export function openRunner(options: Options): { close: () => Promise<void> } {
  const { payload, connectionString, everyMinutes, perform } = options
  const closing = new AbortController()
  const leads = new Map<number, Lead>()
  let scheduledAt = 0

  async function work(): Promise<boolean> {
    if (everyMinutes > 0 && Date.now() - scheduledAt > scheduling) {
      scheduledAt = Date.now()
      await scheduleRuns(payload, everyMinutes)
    }
    const { rows } = due.parse(
      await payload.db.drizzle.execute(sql`
        select id, connection_id as connection from iiko_runs
        where state in ('waiting', 'running') order by id limit 20`),
    )
    const wanted = new Set(rows.map(({ connection }) => connection ?? 0))
    for (const [connection, lead] of leads) {
      if (wanted.has(connection)) continue
      leads.delete(connection)
      await lead.drop()
    }
    for (const { id, connection } of rows) {
      const key = connection ?? 0
      const lead = leads.get(key) ?? openLead({ connectionString, name: runLock(key) })
      leads.set(key, lead)
      if ((await lead.take()) === 'elsewhere') continue
      await perform(id, closing.signal)
      return true
    }
    return bringImage(payload)
  }

  const rounds = openRounds({
    doNext: work,
    glance,
    onTrouble: (error) => payload.logger.warn({ err: error }, 'Syncs with iiko have to wait'),
  })
  return {
    close: async () => {
      closing.abort()
      await rounds.close()
      for (const lead of leads.values()) await lead.drop()
    },
  }
}
