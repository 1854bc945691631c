import { timingSafeEqual } from 'node:crypto'

import { markOf } from './markOf'

/**
 * A value that goes out in a link and comes back: readable by all, made by nobody without the secret,
 * and good for one purpose alone.
 */
export function signedToken(secret: string, purpose: string, value: unknown): string {
  const body = Buffer.from(JSON.stringify(value))
  return `${body.toString('base64url')}.${markOf(secret, purpose, body).toString('base64url')}`
}

/** What such a token says; undefined for any other, and for one made for another purpose. */
export function readSignedToken(secret: string, purpose: string, token: string): unknown {
  const [body, mark, ...rest] = token.split('.').map(bytesOf)
  if (!body || !mark || rest.length > 0) return undefined
  const expected = markOf(secret, purpose, body)
  if (mark.length !== expected.length || !timingSafeEqual(mark, expected)) return undefined
  return JSON.parse(body.toString())
}

/** Null unless written as `toString('base64url')` writes it: one token has one spelling. */
function bytesOf(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64url')
  return bytes.toString('base64url') === text ? bytes : null
}
