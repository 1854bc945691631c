import { createHmac, hkdfSync } from 'node:crypto'

import { settings } from '@/src/settings'

/**
 * What is kept of a code, of an address and of a client: there are so few of each that a plain hash is
 * undone by trying them all. The key is for this purpose alone (RFC 5869).
 */
export function codeHash(...parts: readonly string[]): string {
  const key = hkdfSync('sha256', settings().PAYLOAD_SECRET, '', 'carte sign-in codes 1', 32)
  return createHmac('sha256', Buffer.from(key)).update(JSON.stringify(parts)).digest('base64url')
}
