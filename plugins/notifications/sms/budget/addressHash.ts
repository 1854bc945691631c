import { createHmac, hkdfSync } from 'node:crypto'

/**
 * A mark by which the spending on one number is found and which tells nobody the number: there are so
 * few that a plain hash is undone by trying them all. The key is for this purpose alone (RFC 5869).
 */
export function addressHash(secret: string, address: string): string {
  const key = hkdfSync('sha256', secret, '', 'carte sms-spending 1', 32)
  return createHmac('sha256', Buffer.from(key)).update(address).digest('base64url')
}
