import type { Pool } from 'pg'

import { inClient } from '@/src/db/inClient'
import type { Claimed } from '@/src/db/outbox/claimed'
import { buryAddress } from '@/src/db/outbox/buryAddress'
import { settleOther } from '@/src/db/outbox/settleOther'
import { takeFallback } from '@/src/db/outbox/takeFallback'
import { type Verdict, verdict } from '@/src/domain/outbox/verdict'
import { backoff } from '@/src/domain/outbox/backoff'

import type { Carried } from './carry'
import type { Route } from './Route'
import { tellGivenUp } from './tellGivenUp'

type Unsent = Exclude<Carried, { is: 'sent' } | { is: 'lost' }>

/** How long a channel rests that its provider has closed without saying for how long. */
const channelRest = 60_000

function verdictOf(delivery: Claimed, carried: Unsent): Verdict {
  const plain = {
    wait: 0,
    isCounted: true,
    isRepeat: false,
    pause: 0,
    address: null,
    usesFallback: false,
  }
  switch (carried.is) {
    case 'late':
      return { ...plain, state: 'expired', reason: 'late', isCounted: false }
    case 'kept':
      return { ...plain, state: 'kept', reason: 'kept', isCounted: false }
    case 'unwanted':
      return {
        ...plain,
        state: 'suppressed',
        reason: carried.reason,
        isCounted: false,
        usesFallback: true,
      }
    case 'deferred': {
      const wait = Math.max(0, carried.until.getTime() - Date.now())
      return { ...plain, state: 'waiting', reason: carried.reason, wait, isCounted: false }
    }
    default:
      return verdict(
        { attempts: delivery.attempts, repeats: delivery.repeats, mayRepeat: delivery.may_repeat },
        carried,
        { wait: backoff(delivery.attempts, Math.random), pause: channelRest },
      )
  }
}

/**
 * Writes what became of a delivery that was not sent, with all that follows from it, in one
 * transaction: its next try, the channel's rest, the dead or changed address, the next way to reach
 * the person. Returns the new state; null when `holder` did not hold it any more.
 */
export async function settle(
  pool: Pool,
  route: Route,
  holder: number,
  delivery: Claimed,
  carried: Unsent,
): Promise<Verdict | null> {
  const outcome = verdictOf(delivery, carried)
  return inClient(pool, async (query) => {
    if (!(await settleOther(query, holder, delivery, outcome))) return null
    if (carried.is === 'gone') await buryAddress(query, delivery, carried.reason)
    if (carried.is === 'gone' || carried.is === 'moved') {
      await route.onAddress?.(query, delivery, carried)
    }
    if (outcome.usesFallback) await takeFallback(query, delivery)
    if (outcome.state === 'failed') await tellGivenUp(query, delivery, outcome.reason)
    return outcome
  })
}
