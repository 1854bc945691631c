import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** A key for secrets of iiko alone (RFC 5869), so that nothing else made of the secret opens them. */
export function keyOf(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'carte iiko secrets 1', 32))
}

/**
 * A secret as it is kept: AES-256-GCM (NIST SP 800-38D) under a key made of PAYLOAD_SECRET. It opens
 * under the same `name` only, so that nobody moves it to another row.
 */
export function sealSecret(secret: string, name: string, value: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), nonce)
  cipher.setAAD(Buffer.from(name))
  const body = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()])
  return `1.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
}
