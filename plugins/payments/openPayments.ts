import type { Payload } from 'payload'

import { openMember } from '@/src/db/openMember'
import { openRounds } from '@/src/time/openRounds'

import { performOperation } from './operations/performOperation'
import { pollPayment } from './polls/pollPayment'
import { sendReceipts } from './receipts/sendReceipts'
import { reconcileDays } from './reconcile/reconcileDays'
import { cancelUnpaid } from './unpaid/cancelUnpaid'
import { matchStrays } from './webhooks/matchStrays'

/** What nobody rang for is noticed after this many milliseconds at most. */
const glance = 1_000
/** Chores that look for what is due are done so often, in milliseconds. */
const between = 5_000
/** And for days to compare with the providers’ lists. */
const betweenDays = 60_000
/** Providers called at once by one process. */
const atOnce = 4

type Options = {
  payload: Payload
  connectionString: string
}

/**
 * Does what payments need without anybody asking, by all processes together: what is to be asked of providers,
 * payments to be looked at, orders that nobody pays, days to be compared. Each piece is claimed by one process for a while; what a
 * killed one held is taken up by another.
 */
export async function openPayments({
  payload,
  connectionString,
}: Options): Promise<{ close: () => Promise<void> }> {
  const { logger } = payload
  let choresAt = 0
  let daysAt = 0

  /** Returns whether there was something to do. */
  async function doNext(): Promise<boolean> {
    if (Date.now() >= choresAt) {
      choresAt = Date.now() + between
      await cancelUnpaid(payload)
      await matchStrays(payload)
    }
    if ((await performOperation(payload, null)) || (await pollPayment(payload))) return true
    if (await sendReceipts(payload)) return true
    if (Date.now() < daysAt) return false
    const wasDay = await reconcileDays(payload)
    daysAt = wasDay ? 0 : Date.now() + betweenDays
    return wasDay
  }

  let ring = (): void => undefined
  const member = await openMember({
    connectionString,
    logger,
    listen: ['carte_payments'],
    onWork: () => ring(),
  })
  const rounds = openRounds({
    doNext,
    glance,
    atOnce,
    onTrouble: (error) => logger.warn({ err: error }, 'Payments have to wait'),
  })
  ring = rounds.ring
  return {
    close: async () => {
      await rounds.close()
      await member.close()
    },
  }
}
