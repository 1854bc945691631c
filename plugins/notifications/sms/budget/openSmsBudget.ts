import type { Pool } from 'pg'
import type { Logger } from 'pino'

import { inClient } from '@/src/db/inClient'
import { openQuery } from '@/src/db/menuModel/openQuery'
import type { Query } from '@/src/db/menuModel/Query'
import type { Outcome } from '@/src/domain/outbox/Outcome'

import { addressHash } from './addressHash'
import { dayAt } from './dayAt'
import type { Spent } from './exceeded'
import { noteExceeded } from './noteExceeded'
import { releaseSms } from './releaseSms'
import { reserveSms } from './reserveSms'
import type { CapScope, SmsCaps } from './SmsCaps'
import { smsCost } from './smsCost'
import { spendingOf } from './spendingOf'

/** That a cap has no room for another SMS. Money in minor units; `since` is a day. */
export type BudgetNews = { scope: CapScope; since: string; cap: number; spent: number }

type Options = {
  pool: Pool
  caps: SmsCaps
  /** What one part of an SMS costs, in minor units. */
  partPrice: number
  /** Where days begin. */
  timeZone: string
  /** Hides numbers in the table. */
  secret: string
  /** Tells staff, once for each cap and period, in the transaction that notes that they were told. */
  onBudgetSpent?: (query: Query, news: BudgetNews) => Promise<void>
  logger: Pick<Logger, 'error'>
  now?: () => number
}

export type SmsReservation = {
  /** Keeps it as spent when the SMS left or may have, else gives it back. */
  settle: (outcome: Outcome) => Promise<void>
}
export type SmsBudget = {
  /**
   * Null when there is no room in a cap: the SMS is not to be sent. What goes to many (`isBulk`) has half of each
   * cap for all, so that codes and news of orders still leave; of that staff read on its own page.
   */
  reserve: (
    address: string,
    body: string,
    options?: { isBulk?: boolean },
  ) => Promise<SmsReservation | null>
}

const halfOf = (cap: number | null) => (cap === null ? null : Math.floor(cap / 2))

/**
 * The money for SMS, shared by all processes: reserved before the call and given back when the provider
 * did not take it. What a killed process had reserved stays spent, so that a cap is never exceeded.
 */
export function openSmsBudget({
  pool,
  caps,
  partPrice,
  timeZone,
  secret,
  onBudgetSpent,
  logger,
  now = Date.now,
}: Options): SmsBudget {
  const query = openQuery(pool)

  async function tell({ scope, since, cap, spent }: Spent): Promise<void> {
    if (!onBudgetSpent || cap === null) return
    await inClient(pool, async (run) => {
      if (await noteExceeded(run, { scope, since, cap, spent, address_hash: '' })) {
        await onBudgetSpent(run, { scope, since, cap, spent })
      }
    })
  }

  return {
    reserve: async (address, body, { isBulk = false } = {}) => {
      const cost = smsCost(body, partPrice)
      const spending = spendingOf({
        day: dayAt(now(), timeZone),
        addressHash: addressHash(secret, address),
        caps: isBulk ? { ...caps, day: halfOf(caps.day), month: halfOf(caps.month) } : caps,
      })
      const reserved = await reserveSms(query, { spending, cost })
      if (reserved.is === 'exceeded') {
        for (const one of isBulk ? [] : reserved.by) {
          // The guest is not to wait for what staff are told; the next refusal tells it again.
          await tell(one).catch((error: unknown) =>
            logger.error(
              { err: error, scope: one.scope },
              'Staff cannot be told of the SMS budget',
            ),
          )
        }
        return null
      }
      return {
        settle: async ({ is }) => {
          if (is === 'sent' || is === 'unknown') return
          await releaseSms(query, { spending, cost }).catch((error: unknown) =>
            logger.error({ err: error }, 'An SMS that did not leave stays counted as spent'),
          )
        },
      }
    },
  }
}
