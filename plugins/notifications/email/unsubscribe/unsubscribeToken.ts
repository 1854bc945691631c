import { z } from 'zod'

import { messageChannels } from '@/src/domain/outbox/Delivery'

import { readSignedToken, signedToken } from '@/src/auth/signedToken'

const purpose = 'unsubscribe'

const claims = z.object({
  /** Whose subscription ends. */
  subscription: z.int().positive(),
  channel: z.enum(messageChannels),
  /** What it was about; every topic when null. */
  topic: z.string().nullable(),
  /** The delivery that carried the link, to count which letters people leave after. */
  delivery: z.int().positive().nullable(),
})
const packed = z.tuple([
  claims.shape.subscription,
  claims.shape.channel,
  claims.shape.topic,
  claims.shape.delivery,
])

/** What a link to unsubscribe may do. */
export type Unsubscribe = z.infer<typeof claims>

/**
 * What stands in a link to unsubscribe: readable by all, made by nobody without the secret (RFC 8058, 4:
 * hard to forge), and good for the named channel and topic alone. It has no end: an old letter still
 * has to let its reader go.
 */
export function unsubscribeToken(
  secret: string,
  { subscription, channel, topic, delivery }: Unsubscribe,
): string {
  return signedToken(secret, purpose, [subscription, channel, topic, delivery])
}

/** What a token of ours allows; null for any other, and for one that was made for another channel. */
export function readUnsubscribeToken(
  secret: string,
  channel: Unsubscribe['channel'],
  token: string,
): Unsubscribe | null {
  const { data } = packed.safeParse(readSignedToken(secret, purpose, token))
  if (!data || data[1] !== channel) return null
  return { subscription: data[0], channel: data[1], topic: data[2], delivery: data[3] }
}
