import { roundHalfUp } from './roundHalfUp'

/**
 * A price after `percent` on it (-20 takes a fifth off), rounded to a multiple of `roundTo` minor
 * units, halves up. The percentage counts to two decimals, so that no fraction is ever reckoned with:
 * 33.33 % is 3,333 ten-thousandths. Not below zero.
 */
export function percentOf(price: number, percent: number, roundTo = 1): number {
  const share = Math.max(0, 10_000 + Math.round(percent * 100))
  const step = Math.max(1, Math.round(roundTo))
  return roundHalfUp(price * share, 10_000 * step) * step
}
