import type { Logger } from 'pino'

import { openPreparedQuery } from '@/src/db/menuModel/openPreparedQuery'
import { openMember } from '@/src/db/openMember'
import { clearRests } from '@/src/db/outbox/clearRests'
import { openOutboxPool } from '@/src/db/outbox/openOutboxPool'
import { stepBack } from '@/src/db/outbox/stepBack'
import { takeBackDeliveries } from '@/src/db/outbox/takeBackDeliveries'

import { openLine } from './openLine'
import type { Route } from './Route'

/** How often it is looked for what the dead held. */
const patrol = 1_000

type Options = {
  connectionString: string
  routes: readonly Route[]
  logger: Pick<Logger, 'info' | 'warn' | 'error'>
}

export type Outbox = {
  /** Takes nothing more and waits for what is under way. */
  close: () => Promise<void>
}

/**
 * Sends what is in `deliveries`, together with all other processes that do: each delivery is in the
 * hands of one of them, and what a killed one held is taken back within a second or two. NOTIFY only
 * wakes; what is due is found every second without it.
 */
export async function openOutbox({ connectionString, routes, logger }: Options): Promise<Outbox> {
  // One to claim, one to settle for each channel that is busy, one to look for the dead.
  const pool = openOutboxPool({ connectionString, max: routes.length + 2, logger })
  const query = openPreparedQuery(pool)
  const ring = () => lines.forEach((line) => line.ring())
  const member = await openMember({
    connectionString,
    logger,
    listen: ['carte_outbox'],
    onWork: () => ring(),
  })
  const lines = routes.map((route) =>
    openLine({ pool, route, holder: member.number, lead: member.lead, logger }),
  )

  let isBusy = false
  async function lookForTheDead(): Promise<void> {
    if (isBusy || member.number() === null) return
    isBusy = true
    try {
      await clearRests(query)
      if ((await member.lead('patrol')) !== 'elsewhere') await stepBack(query)
      for (const { id, state } of await takeBackDeliveries(query)) {
        logger.warn({ delivery: id, state }, 'A delivery was taken back from a process that ended')
      }
    } catch {
      // Without Postgres nothing can be taken back; the lines say so.
    } finally {
      isBusy = false
    }
  }
  const patrolling = setInterval(() => void lookForTheDead(), patrol)

  return {
    close: async () => {
      clearInterval(patrolling)
      await Promise.all(lines.map((line) => line.close()))
      await member.close()
      await pool.end()
    },
  }
}
