import { sql } from '@payloadcms/db-postgres/drizzle'

import type { Ground } from '../Ground'

const shown = 400

/** Writes the step that a run is at, not more often than people can see. */
export function progressOf(ground: Ground, run: number): (step: string) => Promise<void> {
  let told = Date.now()
  return async (step) => {
    // From here on the run's own transaction holds its row.
    if (step === 'finished' || step === 'committed' || Date.now() - told < shown) return
    told = Date.now()
    await ground.db.drizzle.execute(sql`
      update iiko_runs set stage = ${step}, updated_at = now() where id = ${run} and state = 'running'`)
  }
}
