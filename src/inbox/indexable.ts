import { createHash } from 'node:crypto'

import { storableText } from '@/src/domain/text/storableText'

/** Far under what one row of an index of Postgres may hold, about 2,700 bytes, and far over what any service sends. */
const longest = 300

/** A name from outside as an index can keep it: what is too long is known by its hash. */
export function indexable(name: string): string {
  const kept = storableText(name)
  return kept.length <= longest ? kept : createHash('sha256').update(kept).digest('base64url')
}
