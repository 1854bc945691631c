import { createHmac } from 'node:crypto'

/**
 * The header `Stripe-Signature` of a body: `t`, and for each secret a `v1`, HMAC-SHA256 of
 * `t.body` (docs.stripe.com/webhooks#verify-manually).
 * @param at epoch seconds
 */
export const sign = (body: string, secrets: readonly string[], at: number): string => {
  const signed = secrets.map((secret) =>
    createHmac('sha256', secret).update(`${at}.${body}`).digest('hex'),
  )
  return [`t=${at}`, ...signed.map((signature) => `v1=${signature}`)].join(',')
}
