import type { DeliveryState } from './Delivery'
import type { Outcome } from './Outcome'

/** What is to become of a delivery that is not simply sent. */
export type Verdict = {
  state: DeliveryState
  reason: string
  /** Milliseconds until it may be tried again. */
  wait: number
  /** Whether this attempt counts towards giving up. */
  isCounted: boolean
  /** Whether the receiver may get it twice because of this. */
  isRepeat: boolean
  /** For how many milliseconds nothing leaves by this channel. */
  pause: number
  /** Where it goes instead, together with all that waits for the old address. */
  address: string | null
  /** Whether the next way to reach the person is taken. */
  usesFallback: boolean
}

type Facts = { attempts: number; repeats: number; mayRepeat: boolean }

/** Tried so often in vain it is given up; with `backoff` that takes most of a day. */
export const mostAttempts = 24
/**
 * What may have arrived is sent again so often where that does no harm. Once was not enough: a mail server that ends the connection
 * twice before it takes a letter left it with nobody.
 */
const mostRepeats = 3

/**
 * The rule of what follows from a provider's answer. `pause` says how long a channel rests that its
 * provider has closed without saying for how long; `wait` how long a delivery does.
 */
export function verdict(
  { attempts, repeats, mayRepeat }: Facts,
  outcome: Exclude<Outcome, { is: 'sent' }>,
  { wait, pause }: { wait: number; pause: number },
): Verdict {
  const plain = {
    wait: 0,
    isCounted: true,
    isRepeat: false,
    pause: 0,
    address: null,
    usesFallback: false,
  }
  switch (outcome.is) {
    case 'refused':
      return { ...plain, state: 'failed', reason: outcome.reason, usesFallback: true }
    case 'gone':
      return { ...plain, state: 'suppressed', reason: outcome.reason, usesFallback: true }
    case 'moved':
      return { ...plain, state: 'waiting', reason: 'moved', address: outcome.address }
    case 'away':
      return {
        ...plain,
        state: 'waiting',
        reason: outcome.reason,
        wait: outcome.wait,
        isCounted: false,
      }
    case 'unknown':
      return mayRepeat && repeats < mostRepeats
        ? { ...plain, state: 'waiting', reason: outcome.reason, wait, isRepeat: true }
        : { ...plain, state: 'unknown', reason: outcome.reason }
    case 'later': {
      const { reason } = outcome
      if (outcome.pausesChannel) {
        const closed = outcome.wait ?? pause
        return { ...plain, state: 'waiting', reason, wait: closed, isCounted: false, pause: closed }
      }
      return attempts >= mostAttempts
        ? { ...plain, state: 'failed', reason, usesFallback: true }
        : { ...plain, state: 'waiting', reason, wait: Math.max(outcome.wait ?? 0, wait) }
    }
  }
}
