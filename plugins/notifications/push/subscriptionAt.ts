import { z } from 'zod'

const base64url = (bytes: number) =>
  z.string().refine((text) => Buffer.from(text, 'base64url').length === bytes)

/** What `PushSubscription.toJSON()` gives in a browser (W3C Push API, 8.1). */
const subscription = z.object({
  endpoint: z.url(),
  keys: z.object({
    /** An uncompressed point of P-256 (RFC 8291, 3.1). */
    p256dh: base64url(65),
    /** RFC 8291, 3.2. */
    auth: base64url(16),
  }),
})

export type PushSubscription = z.infer<typeof subscription>

/** The subscription that an address of this channel holds as JSON; null when it is none. */
export function subscriptionAt(address: string): PushSubscription | null {
  try {
    return subscription.safeParse(JSON.parse(address)).data ?? null
  } catch {
    return null
  }
}
