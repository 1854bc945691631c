import { createHash, randomBytes } from 'node:crypto'

import { isForged } from '@/src/access/isForged'
import { settings } from '@/src/settings'

/** The cookie that carries a guest's session in browsers. */
export const sessionCookie = 'carte-guest'
/** For how long a guest stays signed in. */
export const sessionDays = 90

const shape = /^guest_[\w-]{43}$/

/** A new token of 256 bits, which is told once and kept as its hash alone. */
export const makeToken = (): string => `guest_${randomBytes(32).toString('base64url')}`

/** In hex; the token has too many bits to be guessed, so that a plain hash keeps it. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')

/**
 * The token that a request carries: `Authorization: Bearer`, else the cookie, unless another site had a browser send
 * it; null for what is none of ours.
 */
export function tokenOf(req: { headers: Headers; method?: string | undefined }): string | null {
  const { headers } = req
  const [, bearer] = /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '') ?? []
  const token = bearer ?? cookieOf(headers) ?? ''
  if (!shape.test(token)) return null
  return bearer === undefined && isForged(req, settings().PUBLIC_URL) ? null : token
}

function cookieOf(headers: Headers): string | undefined {
  const cookies = (headers.get('cookie') ?? '').split(/;\s*/)
  const cookie = cookies.find((one) => one.startsWith(`${sessionCookie}=`))
  return cookie?.slice(sessionCookie.length + 1)
}
