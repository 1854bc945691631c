import type { Payload } from 'payload'

import { openQuery } from '@/src/db/menuModel/openQuery'
import { openMember } from '@/src/db/openMember'
import { openBell } from '@/src/time/openBell'

import { IikoError } from '../errors/IikoError'
import { reconcileStops } from '../stops/reconcileStops'
import { claimChore } from './claimChore'
import { settleChore } from './settleChore'

/** A chore that nobody rang for is noticed after this many milliseconds at most. */
const glance = 5_000

export type Chores = { close: () => Promise<void> }

/**
 * Fetches from iiko what has changed, by all processes together: when a webhook asked for it, and every
 * few minutes in case one was lost. Each chore is done by one process at a time.
 */
export async function openChores(payload: Payload, connectionString: string): Promise<Chores> {
  const { logger } = payload
  const query = openQuery(payload.db.pool)
  const bell = openBell()
  let isClosed = false
  let isTroubled = false

  /** Returns whether there was one. */
  async function doNext(): Promise<boolean> {
    const chore = await claimChore(query)
    if (!chore) return false
    const failure = await reconcileStops(payload, chore.connection_id).then(
      () => null,
      (error: unknown) => {
        const correlationId = error instanceof IikoError ? error.correlationId : null
        const told = { connection: chore.connection_id, chore: chore.kind, correlationId }
        logger.warn({ ...told, err: error }, 'A stop-list could not be fetched: tried again later')
        if (error instanceof IikoError) return error.text.ru
        return error instanceof Error ? error.message : String(error)
      },
    )
    await settleChore(query, chore, failure)
    return true
  }

  async function live(): Promise<void> {
    while (!isClosed) {
      const wasBusy = await doNext().then(
        (found) => {
          isTroubled = false
          return found
        },
        (error: unknown) => {
          if (!isTroubled) logger.warn({ err: error }, 'iiko has to wait')
          isTroubled = true
          return false
        },
      )
      if (!wasBusy && !isClosed) await bell.wait(glance)
    }
  }

  const member = await openMember({
    connectionString,
    logger,
    listen: ['carte_iiko'],
    onWork: () => bell.ring(),
  })
  const living = live()
  return {
    close: async () => {
      isClosed = true
      bell.ring()
      await living
      await member.close()
    },
  }
}
