import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Whose secrets they are: each kind has a key of its own, so that nothing of another kind opens them. */
export type SecretPurpose = 'iiko' | 'payments'

/** A key made of PAYLOAD_SECRET for secrets of one purpose alone (RFC 5869). */
export function keyOf(secret: string, purpose: SecretPurpose): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `carte ${purpose} secrets 1`, 32))
}

/**
 * A secret as it is kept: AES-256-GCM (NIST SP 800-38D) under a key made of PAYLOAD_SECRET. It opens
 * under the same `name` only, so that nobody moves it to another row.
 */
export function sealSecret(
  secret: string,
  purpose: SecretPurpose,
  name: string,
  value: string,
): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret, purpose), nonce)
  cipher.setAAD(Buffer.from(name))
  const body = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()])
  return `1.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
}
