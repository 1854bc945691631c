import type { BoardCard } from './BoardCard'

const minute = 60_000
/** Who has longer than this, in minutes, reads the hour that was promised: a count says nothing to them. */
const counted = 60

/** What a card says of its time, in whole minutes; null is not said. Of what is left and late there is one at most. */
export type BoardTimes = { left: number | null; late: number | null; waits: number | null }

/** How long an order has, how late it is, and how long a new one has waited for an answer. */
export function timesOf(
  { state, placedAt, promisedAt }: Pick<BoardCard, 'state' | 'placedAt' | 'promisedAt'>,
  now: number,
): BoardTimes {
  const left = Math.round((promisedAt - now) / minute)
  return {
    left: left >= 0 && left <= counted ? Math.abs(left) : null,
    late: left < 0 ? -left : null,
    waits: state === 'placed' ? Math.max(0, Math.floor((now - placedAt) / minute)) : null,
  }
}
