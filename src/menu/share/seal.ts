import { createHmac, timingSafeEqual } from 'node:crypto'

const length = 32

function markOf(secret: string, name: string, body: Buffer): Buffer {
  return createHmac('sha256', secret).update(`${name.length} ${name}`).update(body).digest()
}

/** `body` with a mark that only who knows `secret` can make, for this name and no other. */
export function seal(secret: string, name: string, body: Buffer): Buffer {
  return Buffer.concat([markOf(secret, name, body), body])
}

/** What was sealed; null when it is not what somebody with `secret` put there under `name`. */
export function unseal(secret: string, name: string, sealed: Buffer): Buffer | null {
  if (sealed.length < length) return null
  const body = sealed.subarray(length)
  return timingSafeEqual(sealed.subarray(0, length), markOf(secret, name, body)) ? body : null
}
