import { createPublicKey, verify } from 'node:crypto'

import { isRecord } from '../http/isRecord'
import { parseJson } from '../http/parseJson'

export type Vapid = { audience: string; expires: number; subject: string | undefined; key: string }

const read = (part: string): unknown => parseJson(Buffer.from(part, 'base64url').toString())

const publicKeyOf = (key: string) => {
  const point = Buffer.from(key, 'base64url')
  if (point.length !== 65 || point[0] !== 4) return undefined
  return createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    },
  })
}

/**
 * Checks `Authorization: vapid t=…, k=…` (RFC 8292): signed with ES256 by k, meant for this origin,
 * not expired, good for 24 hours at most.
 * @returns the claims, or the reason of refusal
 */
export const checkVapid = (
  header: string | undefined,
  origin: string,
  now: number,
): Vapid | string => {
  const values = new Map(
    [...(header ?? '').matchAll(/([tk])\s*=\s*"?([\w.-]+)"?/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  )
  const [token = '', key] = [values.get('t'), values.get('k')]
  if (!/^vapid\s/i.test(header ?? '') || key === undefined) return 'no vapid authorization'
  const [head = '', body = '', signature = ''] = token.split('.')
  const [header_, claims] = [read(head), read(body)]
  if (!isRecord(header_) || header_.alg !== 'ES256') return 'the token is not signed with ES256'
  const publicKey = publicKeyOf(key)
  if (publicKey === undefined) return 'k is no uncompressed P-256 point'
  const signed = verify(
    'sha256',
    Buffer.from(`${head}.${body}`),
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  if (!signed) return 'the signature does not match k'
  if (!isRecord(claims) || typeof claims.exp !== 'number') return 'exp is missing'
  if (claims.aud !== origin) return `aud is not ${origin}`
  if (claims.exp * 1000 <= now) return 'the token has expired'
  if (claims.exp * 1000 > now + 86_400_000 + 60_000) return 'exp is more than 24 hours ahead'
  const subject = typeof claims.sub === 'string' ? claims.sub : undefined
  if (subject !== undefined && !/^(mailto:|https:\/\/)/.test(subject))
    return 'sub is neither mailto: nor https:'
  return { audience: origin, expires: claims.exp, subject, key }
}
