import { type Breaker, makeBreaker } from '@/src/time/makeBreaker'

const breakers = new Map<number, Breaker>()

/** Spares the provider of an account while it is down, in this process; other accounts go on. */
export function breakerOf(account: number): Breaker {
  const breaker = breakers.get(account) ?? makeBreaker()
  breakers.set(account, breaker)
  return breaker
}
