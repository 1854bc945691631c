import { z } from 'zod'

import { openQuery } from '../menuModel/openQuery'
import { dropDatabase } from './dropDatabase'
import { inConnection } from './inConnection'

/** How the names of scratch databases begin; the moment in milliseconds follows. */
export const drillPrefix = 'carte_drill_'

const day = 24 * 60 * 60 * 1_000

/** Removes the scratch databases that killed drills left; a younger one may be in use. */
export async function dropOldDrills(connectionString: string, now = Date.now()): Promise<void> {
  const found = await inConnection(connectionString, (client) =>
    openQuery(client)(
      z.object({ name: z.string() }),
      'select datname as name from pg_database where datname ~ $1',
      [`^${drillPrefix}\\d+_`],
    ),
  )
  for (const { name } of found) {
    const moment = Number(name.slice(drillPrefix.length).split('_')[0])
    if (now - moment > day) await dropDatabase(connectionString, name)
  }
}
