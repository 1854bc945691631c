import { createHmac, hkdfSync } from 'node:crypto'

/** What shows that something is ours, with a key for this purpose alone (RFC 5869): 32 bytes. */
export function markOf(secret: string, purpose: string, body: Buffer): Buffer {
  const key = hkdfSync('sha256', secret, '', `carte ${purpose} 1`, 32)
  return createHmac('sha256', Buffer.from(key)).update(body).digest()
}
