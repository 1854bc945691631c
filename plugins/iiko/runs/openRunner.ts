import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'

import { type Lead, openLead } from '@/src/db/openLead'
import { openRounds } from '@/src/time/openRounds'

import { bringImage } from '../images/bringImage'
import type { Perform } from './performRun'
import { performRun } from './performRun'
import { scheduleRuns } from './scheduleRuns'

/** A run that was asked for begins after this many milliseconds at most. */
const glance = 500
/** How often it is looked whether a connection is due by the schedule. */
const scheduling = 20_000

type Options = Omit<Perform, 'onStep'> & {
  connectionString: string
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
  const { payload, connectionString, everyMinutes } = options
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
      await performRun({ ...options, onStep: progressOf(payload, id) }, id)
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
      await rounds.close()
      for (const lead of leads.values()) await lead.drop()
    },
  }
}

const shown = 400

/** Writes the step that a run is at, not more often than people can see. */
export function progressOf(payload: Payload, run: number): (step: string) => Promise<void> {
  let told = Date.now()
  return async (step) => {
    // From here on the run's own transaction holds its row.
    if (step === 'finished' || step === 'committed' || Date.now() - told < shown) return
    told = Date.now()
    await payload.db.drizzle.execute(sql`
      update iiko_runs set stage = ${step}, updated_at = now() where id = ${run} and state = 'running'`)
  }
}
