import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import { mkdir, open } from 'node:fs/promises'
import path from 'node:path'
import { type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

import type { ArchivedFile } from '../Manifest'
import type { Key } from './openKey'

type Options = {
  folder: string
  /** Without the endings `.gz` and `.enc`, which are added by what is done. */
  name: string
  source: Readable
  /** Text is packed; photos would not become smaller. */
  isPacked: boolean
  key: Key | null
}

/**
 * Writes a stream into the archive: packed, encrypted (AES-256-GCM: 12 bytes of nonce, the text, 16 bytes
 * of tag) and on the disk before it resolves. A file with this name must not be there.
 */
export async function storeFile({
  folder,
  isPacked,
  key,
  name,
  source,
}: Options): Promise<ArchivedFile> {
  const stored = `${name}${isPacked ? '.gz' : ''}${key ? '.enc' : ''}`
  const file = path.join(folder, stored)
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  const handle = await open(file, 'wx', 0o600)
  const hash = createHash('sha256')
  let bytes = 0

  async function* encrypted(chunks: AsyncIterable<Buffer>) {
    if (!key) {
      yield* chunks
      return
    }
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce)
    yield nonce
    for await (const chunk of chunks) yield cipher.update(chunk)
    cipher.final()
    yield cipher.getAuthTag()
  }
  async function write(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      hash.update(chunk)
      bytes += chunk.length
      await handle.writeFile(chunk)
    }
  }

  try {
    if (isPacked) await pipeline(source, createGzip({ level: 6 }), encrypted, write)
    else await pipeline(source, encrypted, write)
    await handle.sync()
  } finally {
    await handle.close()
  }
  return { name: stored, bytes, sha256: hash.digest('hex') }
}
