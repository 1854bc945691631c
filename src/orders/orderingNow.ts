import type { Payload } from 'payload'

import { type Ordering, readOrdering } from '@/src/db/orders/readOrdering'
import { shareReads } from '@/src/db/shareReads'

const readers = new WeakMap<Payload, Map<number, () => Promise<Ordering>>>()

/**
 * How a location takes orders, read after this was called, and together for all who ask at once: outside of any
 * transaction, for whoever holds a connection must not wait for another.
 */
export function orderingNow(payload: Payload, locationId: number): Promise<Ordering> {
  const known = readers.get(payload) ?? new Map<number, () => Promise<Ordering>>()
  readers.set(payload, known)
  const read = known.get(locationId) ?? shareReads(() => readOrdering({ payload }, locationId))
  known.set(locationId, read)
  return read()
}
