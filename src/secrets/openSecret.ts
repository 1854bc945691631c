import { createDecipheriv } from 'node:crypto'

import { keyOf, type SecretPurpose } from './sealSecret'

const nonceBytes = 12
const markBytes = 16

/** What was sealed under `name`; null when it was changed, or sealed with another PAYLOAD_SECRET. */
export function openSecret(
  secret: string,
  purpose: SecretPurpose,
  name: string,
  sealed: string,
): string | null {
  const [version, encoded = ''] = sealed.split('.')
  const bytes = Buffer.from(encoded, 'base64url')
  if (version !== '1' || bytes.length < nonceBytes + markBytes) return null
  const decipher = createDecipheriv(
    'aes-256-gcm',
    keyOf(secret, purpose),
    bytes.subarray(0, nonceBytes),
  )
  decipher.setAAD(Buffer.from(name))
  decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + markBytes))
  try {
    const body = bytes.subarray(nonceBytes + markBytes)
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
