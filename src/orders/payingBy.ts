import type { PayloadRequest } from 'payload'

import type { Ordering } from '@/src/db/orders/readOrdering'

import { portsOf } from './portsOf'
import { waysToPay } from './waysToPay'

/** Whether an order waits for its money before the kitchen begins; or the ways to pay, of which `payBy` is none. */
export async function payingBy(
  req: PayloadRequest,
  payBy: string,
  { locationId, ordering }: { locationId: number; ordering: Pick<Ordering, 'payBy'> },
): Promise<{ isOnline: boolean } | { ways: readonly string[] }> {
  const provider = portsOf(req.payload).payments.find(({ name }) => name === payBy)
  // Cash is not looked up: most orders of a full house are paid so.
  const isByHand =
    provider !== undefined && provider.online === null && ordering.payBy.includes(payBy)
  if (isByHand) return { isOnline: false }
  const ways = await waysToPay(req, locationId, ordering)
  if (!ways.includes(payBy)) return { ways }
  return { isOnline: provider !== undefined && provider.online !== null }
}
