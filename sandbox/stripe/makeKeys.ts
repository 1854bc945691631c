import { createHash } from 'node:crypto'

import { StripeRefusal } from './StripeRefusal'

/** For so long a key means the same request: docs.stripe.com/api/idempotent_requests. */
const day = 24 * 60 * 60_000

export type Reply = { status: number; body: unknown }

type Kept = { hash: string; at: number; reply: Reply | null }

/**
 * Idempotency keys as Stripe keeps them: a reply once given, a 500 too, is given again for 24 hours; other
 * parameters under the key are refused; while the first is at work, so is the second.
 */
export const makeKeys = (now: () => number) => {
  const kept = new Map<string, Kept>()
  return {
    /** Takes a key for a request; the reply that it had already, or null: it is to be answered now. */
    take: (key: string, request: unknown): Reply | null => {
      const hash = createHash('sha256').update(JSON.stringify(request)).digest('hex')
      const found = kept.get(key)
      if (!found || now() - found.at >= day) {
        kept.set(key, { hash, at: now(), reply: null })
        return null
      }
      if (found.hash !== hash) {
        throw new StripeRefusal(
          'Keys for idempotent requests can only be used with the same parameters they were first used with.',
          { type: 'idempotency_error', status: 400 },
        )
      }
      if (found.reply) return found.reply
      throw new StripeRefusal('There is currently another in-progress request using this key.', {
        type: 'idempotency_error',
        code: 'idempotency_key_in_use',
        status: 409,
      })
    },
    keep: (key: string, reply: Reply): void => {
      const found = kept.get(key)
      if (found) found.reply = reply
    },
    /** What was refused before it was begun does not count. */
    drop: (key: string): void => void kept.delete(key),
  }
}
