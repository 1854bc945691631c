import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'

import { sources } from '@/src/launch/sources.mjs'

/**
 * What tells this build from all others that might make other bytes of the same menu: every source,
 * Node, its compressors, and the given circumstances. Null where the sources are not at hand.
 */
export function buildOf(circumstances: readonly string[]): string | null {
  if (!existsSync('package.json')) return null
  const { zlib, brotli } = process.versions
  return createHash('sha256')
    .update(JSON.stringify([sources(), zlib, brotli, ...circumstances]))
    .digest('base64url')
    .slice(0, 22)
}
