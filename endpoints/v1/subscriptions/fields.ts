import { z } from 'zod'

import { messageChannels } from '@/src/domain/outbox/Delivery'

import { answers, bodies } from '../call/components'

export const token = z.string().min(1).max(600)
export const left = z.object({ channel: z.enum(messageChannels), token })

const shared = {
  language: z.enum(['ru', 'en']).optional(),
  /** Those chosen; the usual ones when not said. */
  topics: z.array(z.int().positive()).max(50).optional(),
  location: z.int().positive().optional(),
}

/** What `PushSubscription.toJSON()` gives. */
export const browserSubscription = z.object({
  endpoint: z.url().max(1_000),
  keys: z.object({ p256dh: z.string().max(120), auth: z.string().max(40) }),
})

export const wish = z.discriminatedUnion('channel', [
  z.object({ channel: z.literal('email'), address: z.string().max(320), ...shared }),
  z.object({
    channel: z.literal('push'),
    subscription: browserSubscription,
    ...shared,
  }),
])

export const confirmation = z.object({ token })

/** What became of a subscription. `token` ends it; a browser's subscriber keeps it. */
export const outcome = z.object({
  is: z.enum(['subscribed', 'to-be-confirmed', 'ended']),
  token: z.string().optional(),
})
export const publicKey = z.object({ publicKey: z.string() })

bodies.add(wish, { id: 'SubscriptionWish' })
bodies.add(left, { id: 'SubscriptionEnd' })
bodies.add(confirmation, { id: 'SubscriptionConfirmation' })
answers.add(outcome, { id: 'SubscriptionOutcome' })
answers.add(publicKey, { id: 'PushKey' })
