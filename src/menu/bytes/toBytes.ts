import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip, type ZlibOptions } from 'node:zlib'

import type { Bytes } from './Bytes'

const compress: (body: Buffer, options: ZlibOptions) => Promise<Buffer> = promisify(gzip)

/** Below this many bytes compression saves less than one packet. */
const worthwhile = 1_000

/** A body with its gzip copy, made off the main thread. */
export async function toBytes(body: string | Buffer): Promise<Bytes> {
  const identity = typeof body === 'string' ? Buffer.from(body) : body
  return {
    identity,
    gzip:
      identity.length < worthwhile
        ? null
        : await compress(identity, { level: 6, memLevel: 9, chunkSize: 1 << 18 }),
    br: null,
    digest: createHash('sha1').update(identity).digest('base64url').slice(0, 12),
  }
}
