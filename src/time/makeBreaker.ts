/** So many calls in a row without an answer, and iiko is taken for down. */
const tolerated = 5
const firstRest = 5_000
const longestRest = 60_000

export type Breaker = {
  /** Whether a call may go now; after a rest one may, and the others wait for what becomes of it. */
  mayCall: () => boolean
  succeeded: () => void
  failed: () => void
  isOpen: () => boolean
}

/**
 * Spares a service that is down: after five failures in a row calls are refused at once for 5 seconds,
 * then one is let through, and while that fails the rest doubles, to a minute. Ours, because opossum
 * wants Node 22 and the whole rule is these lines.
 */
export function makeBreaker(now: () => number = Date.now): Breaker {
  let failures = 0
  let rest = firstRest
  let restsUntil = 0
  let isProbing = false
  return {
    mayCall: () => {
      if (failures < tolerated) return true
      if (isProbing || now() < restsUntil) return false
      isProbing = true
      return true
    },
    succeeded: () => {
      failures = 0
      rest = firstRest
      isProbing = false
    },
    failed: () => {
      failures += 1
      if (failures < tolerated) return
      // Calls that were under way when it opened do not make the rest longer.
      if (failures === tolerated || isProbing) {
        restsUntil = now() + rest
        rest = Math.min(longestRest, rest * 2)
      }
      isProbing = false
    },
    isOpen: () => failures >= tolerated,
  }
}
