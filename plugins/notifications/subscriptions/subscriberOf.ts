import type { PayloadRequest } from 'payload'

import type { Subscriber } from '@/payload-types'
import type { MessageChannel } from '@/src/domain/outbox/Delivery'
import { settings } from '@/src/settings'

import { readLeaveToken } from './readLeaveToken'

/**
 * The subscriber to whom a message's token belongs: null for a token that is not ours or was made for
 * another channel, and when the subscriber has been deleted.
 */
export async function subscriberOf(
  req: PayloadRequest,
  { channel, token }: { channel: MessageChannel; token: string },
): Promise<Subscriber | null> {
  const link = readLeaveToken(settings().PAYLOAD_SECRET, channel, token)
  if (!link) return null
  // Nobody is signed in: the token is the right to this one subscription.
  const found = await req.payload.findByID({
    collection: 'subscribers',
    id: link.subscription,
    depth: 0,
    disableErrors: true,
    req,
  })
  return found?.channel === channel ? found : null
}
