import type { BoardCard } from './BoardCard'

export type Urgency = 'calm' | 'soon' | 'late'

const minute = 60_000
/** A new order that nobody has answered is urgent after so long, and late after twice that. */
const answerWithin = 3 * minute
/** What was promised is near when this part of the time is left, or this many milliseconds. */
const nearPart = 0.25
const near = 10 * minute

/**
 * How an order stands against what its guest was promised; a new one also against how long it has waited for
 * an answer. What is out of the kitchen, or handed over, is calm unless it is late.
 */
export function urgencyOf(
  { state, placedAt, promisedAt }: Pick<BoardCard, 'state' | 'placedAt' | 'promisedAt'>,
  now: number,
): Urgency {
  if (state === 'served') return 'calm'
  if (now >= promisedAt) return 'late'
  if (state === 'placed') {
    const waits = now - placedAt
    if (waits >= 2 * answerWithin) return 'late'
    if (waits >= answerWithin) return 'soon'
  }
  if (state === 'on-the-way') return 'calm'
  const left = promisedAt - now
  return left <= near || left <= (promisedAt - placedAt) * nearPart ? 'soon' : 'calm'
}
