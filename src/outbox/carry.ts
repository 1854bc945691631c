import type { Claimed } from '@/src/db/outbox/claimed'
import type { Outcome } from '@/src/domain/outbox/Outcome'

import { openDeadlines } from './openDeadlines'
import type { Prepared, Route } from './Route'

/** The longest that a provider may take to answer. */
export const patience = 15_000
const deadline = openDeadlines(patience, 250)

/** A message that cannot be made is tried so often. */
const mostFaults = 5

/** What came of trying to send one delivery: the provider's answer, or why it was not asked. */
export type Carried = Outcome | Exclude<Prepared, { is: 'ready' }> | { is: 'late' } | { is: 'lost' }

/** Whether a delivery may be handed over: not when others have it, nor when its turn has passed. */
export type Begun = 'now' | 'lost' | 'missed'

/**
 * Prepares a delivery and hands it to the provider. `begin` waits for its turn, notes that the provider may have it
 * from now on and says whether it is still ours and in time: when not, nobody was asked.
 */
export async function carry(
  route: Route,
  delivery: Claimed,
  begin: () => Promise<Begun>,
): Promise<Carried> {
  if (delivery.is_late) return { is: 'late' }
  if (delivery.is_dead) return { is: 'unwanted', reason: 'dead-address' }
  let prepared: Prepared
  try {
    prepared = await route.prepare(delivery)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return delivery.attempts >= mostFaults ? { is: 'refused', reason } : { is: 'later', reason }
  }
  if (prepared.is !== 'ready') return prepared
  const begun = await begin()
  if (begun === 'lost') return { is: 'lost' }
  if (begun === 'missed') return { is: 'deferred', until: new Date(), reason: 'turn' }
  try {
    return await prepared.send(deadline())
  } catch (error) {
    // A carrier translates what a provider says; what it throws tells nothing about the message.
    return { is: 'unknown', reason: error instanceof Error ? error.message : String(error) }
  }
}
