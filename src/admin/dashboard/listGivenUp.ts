import type { PayloadRequest, Where } from 'payload'

import type { Delivery } from '@/payload-types'

export type GivenUpLine = Pick<Delivery, 'id' | 'event' | 'channel' | 'address' | 'reason'>

/** What ended without arriving and waits for a person. */
export const whereGivenUp: Where = { state: { in: ['failed', 'unknown'] } }

/** The latest deliveries that nobody got, as far as whoever asks may see them, and how many there are. */
export async function listGivenUp(
  req: PayloadRequest,
  limit: number,
): Promise<{ deliveries: GivenUpLine[]; total: number }> {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'deliveries',
    where: whereGivenUp,
    sort: '-id',
    limit,
    depth: 0,
    select: { event: true, channel: true, address: true, reason: true },
    overrideAccess: false,
    req,
  })
  return { deliveries: docs, total: totalDocs }
}
