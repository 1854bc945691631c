import type { PayloadRequest } from 'payload'

import type { Subscriber } from '@/payload-types'
import { lockByName } from '@/src/db/lockByName'
import { reviveAddress } from '@/src/db/outbox/reviveAddress'
import type { MessageChannel } from '@/src/domain/outbox/Delivery'
import type { ConsentSource, SubscriberState } from '@/src/domain/messages/subscriberStates'

import { defaultTopics } from './defaultTopics'
import { findSubscriber } from './findSubscriber'
import { thereStill } from './thereStill'

export type Wish = {
  channel: MessageChannel
  /** As `subscriberAddress` gives it. */
  address: string
  state: Extract<SubscriberState, 'active' | 'pending'>
  source: ConsentSource
  language: Subscriber['language']
  name?: string
  /** Those of a new subscriber, or of one who comes back, when not said. */
  topics?: number[]
  location?: number
  /** What stood beside the button, kept with the consent. */
  words?: string
}

/**
 * Subscribes an address, or takes it back after it had left; what an active subscriber has chosen
 * stays; topics and a location that are there no more are left out. Inside the transaction of `req`; two who ask for one address at once get one subscription.
 */
export async function subscribe(
  req: PayloadRequest,
  { channel, address, state, source, words, ...rest }: Wish,
): Promise<Subscriber> {
  await lockByName(req, `subscriber:${channel}:${address}`)
  const known = await findSubscriber(req, channel, address)
  const context = { source, words }
  if (known?.state === 'active') return known
  if (state === 'active') await reviveAddress(req, channel, address)
  const chosen = rest.topics && (await thereStill(req, 'topics', rest.topics))
  const topics = chosen ?? (known ? known.topics : null) ?? (await defaultTopics(req))
  const { language, name } = rest
  const [location] = rest.location ? await thereStill(req, 'locations', [rest.location]) : []
  if (known) {
    return req.payload.update({
      collection: 'subscribers',
      id: known.id,
      data: {
        state,
        topics,
        language,
        ...(name ? { name } : {}),
        ...(location ? { location } : {}),
      },
      context,
      depth: 0,
      req,
    })
  }
  return req.payload.create({
    collection: 'subscribers',
    data: { channel, address, state, ...rest, topics, location },
    context,
    depth: 0,
    req,
  })
}
