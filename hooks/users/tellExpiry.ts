import { type CollectionAfterMeHook, extractJWT } from 'payload'
import { z } from 'zod'

import { ownOrigin } from '@/src/auth/ownOrigin'

const claims = z.object({ exp: z.number() })
const answer = z.looseObject({ user: z.unknown(), exp: z.number().optional() })

/**
 * Payload's /me reads the cookie a second time by its own list of origins, and leaves out when the
 * session ends where that list does not name the address. The admin warns and signs out by it.
 */
export const tellExpiry: CollectionAfterMeHook = ({ req, response }) => {
  const { exp, user } = answer.parse(response)
  if (!user || exp !== undefined) return response
  const headers = ownOrigin(req.headers, req.method)
  const [, body] = extractJWT({ headers, payload: req.payload })?.split('.') ?? []
  if (body === undefined) return response
  const decoded = claims.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString()))
  return decoded.success ? { ...answer.parse(response), exp: decoded.data.exp } : response
}
