import { createHmac } from 'node:crypto'

/**
 * By this it is seen that a backup was made under another PAYLOAD_SECRET, whose sessions, API keys and keys of
 * iiko this one cannot read. Eight bytes of an HMAC of a secret of 32 characters and more tell nothing of it.
 */
export function secretMark(secret: string, name: string): string | null {
  if (!secret) return null
  return createHmac('sha256', secret).update(`carte backup ${name}`).digest('hex').slice(0, 16)
}
