import { createHash } from 'node:crypto'

/** As what an idempotency key, and the body under it, are kept: in hexadecimals. */
export const keyHash = (text: string): string => createHash('sha256').update(text).digest('hex')
