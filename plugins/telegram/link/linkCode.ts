import { createHash, randomInt } from 'node:crypto'

/** Without what is taken for something else when it is read aloud. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** For how many minutes a code ties a chat to its owner. */
export const linkMinutes = 10

/** A code that nobody guesses within its time: 10 of 31 letters. */
export const makeLinkCode = (): string =>
  Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('')

/** What is kept of a code. */
export const hashOf = (code: string): string =>
  createHash('sha256').update(code.toUpperCase()).digest('hex')
