import type { Payload } from 'payload'

import { inClient } from '@/src/db/inClient'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { openMember } from '@/src/db/openMember'
import type { Text } from '@/src/i18n/language'
import { keptReason } from '@/src/i18n/runReason'
import { openRounds } from '@/src/time/openRounds'

import { IikoError } from '../errors/IikoError'
import { followOrders } from '../orders/followOrders'
import type { OnNews } from '../orders/hearOrder'
import { tellIiko } from '../orders/tellIiko'
import { reconcileStops } from '../stops/reconcileStops'
import { type Chore, claimChore } from './claimChore'
import { settleChore } from './settleChore'
import { tellOfTrouble } from './tellOfTrouble'

/** A chore that nobody rang for is noticed after this many milliseconds at most. */
const glance = 5_000
/** Staff are told of the fourth failure in a row: about a minute after the first. */
const untilTold = 4

type Options = {
  payload: Payload
  connectionString: string
  /** What follows from news of an order. */
  onNews: OnNews
}

export type Chores = { close: () => Promise<void> }

/**
 * Fetches from iiko what has changed, by all processes together: when a webhook asked for it, and every
 * few minutes in case one was lost. Each chore is done by one process at a time.
 */
export async function openChores({ payload, connectionString, onNews }: Options): Promise<Chores> {
  const { logger } = payload
  const query = openQuery(payload.db.pool)

  const work = ({ connection_id, kind }: Chore): Promise<unknown> =>
    kind === 'stops' ? reconcileStops(payload, connection_id) : doOrders(connection_id)

  async function doOrders(connection: number): Promise<void> {
    await tellIiko(payload, connection, onNews)
    await followOrders(payload, connection, onNews)
  }

  /** Returns whether there was one. */
  async function doNext(): Promise<boolean> {
    const chore = await claimChore(query)
    if (!chore) return false
    const failure = await work(chore).then(
      () => null,
      (error: unknown): Text => {
        const correlationId = error instanceof IikoError ? error.correlationId : null
        const told = { connection: chore.connection_id, chore: chore.kind, correlationId }
        logger.warn({ ...told, err: error }, 'iiko could not be asked: tried again later')
        if (error instanceof IikoError) return error.text
        const words = error instanceof Error ? error.message : String(error)
        return { ru: words, en: words }
      },
    )
    await inClient(payload.db.pool, async (transaction) => {
      await settleChore(transaction, chore, failure && keptReason(failure))
      const isEnough = failure !== null && chore.failures + 1 === untilTold
      if (isEnough) await tellOfTrouble(transaction, chore.connection_id, failure)
    })
    return true
  }

  let ring = (): void => undefined
  const member = await openMember({
    connectionString,
    logger,
    listen: ['carte_iiko'],
    onWork: () => ring(),
  })
  const rounds = openRounds({
    doNext,
    glance,
    onTrouble: (error) => logger.warn({ err: error }, 'iiko has to wait'),
  })
  ring = rounds.ring
  return {
    close: async () => {
      await rounds.close()
      await member.close()
    },
  }
}
