import type { Rate } from '@/src/domain/limits/takeTurn'
import { settings } from '@/src/settings'

/** For how long a code opens. */
export const codeMinutes = 10
/** So often a code may be guessed at: one in 200,000 guesses it. */
export const mostTries = 5

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How often a code may be asked for: for one address, and from one client, where many may be. */
export const addressRates: readonly Rate[] = [
  { everyMs: minute, burst: 1 },
  { everyMs: day / 10, burst: 5 },
]
export const clientRate: Rate = { everyMs: 2 * minute, burst: 20 }
/** How often one client may give a code, whatever the addresses. */
export const tryRate: Rate = { everyMs: 2 * minute, burst: 30 }

/**
 * How many codes leave by SMS to all: for half the day's money at most, so that a flood of them leaves
 * the other half to orders. Null when there is money for none.
 */
export function smsRate(): Rate | null {
  const { SMS_CAP_DAY, SMS_PART_PRICE } = settings()
  const burst = Math.floor(SMS_CAP_DAY / 2 / Math.max(1, SMS_PART_PRICE))
  return burst > 0 ? { everyMs: day / burst, burst } : null
}
