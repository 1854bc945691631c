import { randomInt } from 'node:crypto'

/** Without the letters and digits that people take for one another. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password to be read and typed once: four groups of four, about 79 bits. */
export function makePassword(): string {
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return Array.from({ length: 4 }, group).join('-')
}
