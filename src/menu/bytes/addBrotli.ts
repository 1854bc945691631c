import type { Bytes } from './Bytes'
import { compressBrotli } from './compressBrotli'

let last: Promise<void> = Promise.resolve()

/**
 * Adds the brotli copy, one body at a time in the whole process, for it must not take the threads that
 * requests wait for. A body that `isWanted` no longer is left without, and so is one that fails.
 */
export function addBrotli(
  bytes: Bytes,
  isWanted: () => boolean,
  copyOf: (bytes: Bytes) => Promise<Buffer> = ({ identity }) => compressBrotli(identity),
): Promise<void> {
  last = last.then(async () => {
    if (bytes.br || !bytes.gzip || !isWanted()) return
    bytes.br = await copyOf(bytes).catch(() => null)
  })
  return last
}
