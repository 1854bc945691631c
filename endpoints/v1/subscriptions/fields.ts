import { z } from 'zod'

import type { Subscriber } from '@/payload-types'
import { unsubscribeToken } from '@/plugins/notifications/email/unsubscribe/unsubscribeToken'
import { messageChannels } from '@/src/domain/outbox/Delivery'
import { settings } from '@/src/settings'

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
  z.object({ channel: z.literal('sms'), address: z.string().max(40), ...shared }),
  z.object({
    channel: z.literal('push'),
    subscription: browserSubscription,
    ...shared,
  }),
])

/** By a phone's owner: the code that came to it. */
export const byCode = z.object({
  channel: z.literal('sms'),
  address: z.string().max(40),
  code: z.string().trim().min(1).max(12),
  ...shared,
})
export const confirmation = z.union([z.object({ token }), byCode])

/** The token by which a subscription is changed and ended. */
export function tokenOfSubscription({ id, channel }: Pick<Subscriber, 'id' | 'channel'>): string {
  const link = { subscription: id, channel, topic: null, delivery: null }
  return unsubscribeToken(settings().PAYLOAD_SECRET, link)
}

/** What became of a subscription. `token` changes and ends it; whoever has subscribed at once keeps it. */
export const outcome = z.object({
  is: z.enum(['subscribed', 'to-be-confirmed', 'ended']),
  token: z.string().optional(),
})
/** What a subscriber may choose, and has chosen. */
export const preferences = z.object({
  channel: z.enum(messageChannels),
  /** Shortened, so that a link that was passed on tells little; null where it is no word for people. */
  address: z.string().nullable(),
  is_subscribed: z.boolean(),
  /** In which news come. */
  language: z.string(),
  languages: z.array(z.object({ code: z.string(), name: z.string() })),
  topics: z.array(z.object({ id: z.int(), name: z.string(), is_chosen: z.boolean() })),
  /** When no news come, by the restaurant's clock; messages about orders always do. */
  quiet: z.object({ from: z.string(), to: z.string() }).nullable(),
})
export type Preferences = z.infer<typeof preferences>

export const preferenceChange = left.extend({
  language: z.string().max(12).optional(),
  /** All that are wanted; the others are not. */
  topics: z.array(z.int().positive()).max(50).optional(),
})
export const publicKey = z.object({ publicKey: z.string() })

bodies.add(wish, { id: 'SubscriptionWish' })
bodies.add(left, { id: 'SubscriptionEnd' })
bodies.add(confirmation, { id: 'SubscriptionConfirmation' })
bodies.add(preferenceChange, { id: 'SubscriptionPreferencesChange' })
answers.add(preferences, { id: 'SubscriptionPreferences' })
answers.add(outcome, { id: 'SubscriptionOutcome' })
answers.add(publicKey, { id: 'PushKey' })
