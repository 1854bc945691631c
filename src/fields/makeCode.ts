import { randomBytes } from 'node:crypto'

/** A code that cannot be guessed: 96 bits, as 16 characters that may stand in an address. */
export function makeCode(): string {
  return randomBytes(12).toString('base64url')
}
