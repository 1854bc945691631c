import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

import { z } from 'zod'

import { messageChannels } from '@/src/domain/outbox/Delivery'

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
  const body = Buffer.from(JSON.stringify([subscription, channel, topic, delivery]))
  return `${body.toString('base64url')}.${markOf(secret, body).toString('base64url')}`
}

/** What a token of ours allows; null for any other, and for one that was made for another channel. */
export function readUnsubscribeToken(
  secret: string,
  channel: Unsubscribe['channel'],
  token: string,
): Unsubscribe | null {
  const [body, mark, ...rest] = token.split('.').map(bytesOf)
  if (!body || !mark || rest.length > 0) return null
  const expected = markOf(secret, body)
  if (mark.length !== expected.length || !timingSafeEqual(mark, expected)) return null
  const { data } = packed.safeParse(JSON.parse(body.toString()))
  if (!data || data[1] !== channel) return null
  return { subscription: data[0], channel: data[1], topic: data[2], delivery: data[3] }
}

/** A key for this purpose alone (RFC 5869), so that nothing else made of the secret passes here. */
function markOf(secret: string, body: Buffer): Buffer {
  const key = hkdfSync('sha256', secret, '', 'carte unsubscribe 1', 32)
  return createHmac('sha256', Buffer.from(key)).update(body).digest()
}

/** Null unless written as `toString('base64url')` writes it: one token has one spelling. */
function bytesOf(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64url')
  return bytes.toString('base64url') === text ? bytes : null
}
