import { clockText, readClockText } from '../desk/clockText'

/** The moment at which clocks in zone `to` show what those in `from` show at `at` (epoch milliseconds). */
export function sameClock(at: number, from: string, to: string): number {
  return from === to ? at : (readClockText(to, clockText(from, at)) ?? at)
}
