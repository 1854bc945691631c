import type { PayloadRequest } from 'payload'

import type { Ordering } from '@/src/db/orders/readOrdering'

import { portsOf } from './portsOf'

/** How an order of a restaurant may be paid: online first, the preferred provider at the top, then by hand. */
export async function waysToPay(
  req: PayloadRequest,
  locationId: number,
  { payBy }: Pick<Ordering, 'payBy'>,
): Promise<string[]> {
  const { onlineWays, payments } = portsOf(req.payload)
  const online = await Promise.all(onlineWays.map((ways) => ways(req, locationId)))
  const byHand = payBy.filter((way) =>
    payments.some(({ name, online: provider }) => name === way && provider === null),
  )
  return [...online.flat(), ...byHand]
}
