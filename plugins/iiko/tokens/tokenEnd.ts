import { z } from 'zod'

/** iiko: "The standard token lifetime is 1 hour". */
const hour = 60 * 60 * 1_000

const claims = z.object({ exp: z.number().positive() })

/** When a token ends: its claim `exp` (RFC 7519) where it is a JWT, an hour from `now` otherwise. */
export function tokenEnd(token: string, now: number): Date {
  const [, body, signature] = token.split('.')
  if (body && signature !== undefined) {
    try {
      const read = claims.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString()))
      if (read.success) return new Date(read.data.exp * 1_000)
    } catch {
      // Three parts, but no JWT: an hour, then.
    }
  }
  return new Date(now + hour)
}
