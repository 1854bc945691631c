import type { PayloadRequest } from 'payload'

import type { Subscriber } from '@/payload-types'
import type { MessageChannel } from '@/src/domain/outbox/Delivery'

/** The subscriber at an address of a channel, or null. */
export async function findSubscriber(
  req: PayloadRequest,
  channel: MessageChannel,
  address: string,
): Promise<Subscriber | null> {
  const { docs } = await req.payload.find({
    collection: 'subscribers',
    where: { and: [{ channel: { equals: channel } }, { address: { equals: address } }] },
    depth: 0,
    limit: 1,
    req,
  })
  return docs[0] ?? null
}
