import { timingSafeEqual } from 'node:crypto'

import { markOf } from '@/src/auth/markOf'

const purpose = 'short link to leave'
/** 42 bits, ahead of what they stand for: one guess in four trillion hits, and ends one subscription. */
const markLength = 7
const form = /^([\w-]{7})([1-9a-z][0-9a-z]{0,7})-([1-9a-z][0-9a-z]{0,9})$/

/** Whose subscription ends, and the delivery that carried the link. */
export type ShortLink = { subscription: number; delivery: number }

/**
 * What stands in the link of an SMS, where each character is paid: about 16 of them that end one
 * subscription by SMS. It has no end, as that of a letter: an old SMS still has to let its reader go.
 */
export function shortToken(secret: string, { subscription, delivery }: ShortLink): string {
  const claims = `${subscription.toString(36)}-${delivery.toString(36)}`
  return markOfClaims(secret, claims) + claims
}

/** What such a token says; null for any other. */
export function readShortToken(secret: string, token: string): ShortLink | null {
  const [, mark, subscription, delivery] = form.exec(token) ?? []
  if (!mark || !subscription || !delivery) return null
  const expected = markOfClaims(secret, `${subscription}-${delivery}`)
  if (!timingSafeEqual(Buffer.from(mark), Buffer.from(expected))) return null
  return { subscription: parseInt(subscription, 36), delivery: parseInt(delivery, 36) }
}

const markOfClaims = (secret: string, claims: string): string =>
  markOf(secret, purpose, Buffer.from(claims)).toString('base64url').slice(0, markLength)
