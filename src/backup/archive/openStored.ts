import { createDecipheriv } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

import { BackupError } from '../BackupError'
import type { ArchivedFile } from '../Manifest'
import type { Key } from './openKey'

const nonceLength = 12
const tagLength = 16

/** What `storeFile` was given, as a stream. It fails at its end when the file was tampered with. */
export async function openStored(
  folder: string,
  { bytes, name }: ArchivedFile,
  key: Key | null,
): Promise<Readable> {
  const file = path.join(folder, name)
  const plain = key ? await decrypt(file, bytes, key) : createReadStream(file)
  if (!/\.gz(\.enc)?$/.test(name)) return plain
  // An error of the first passes on to the last, where the reader hears of it.
  return pipeline(plain, createGunzip(), () => undefined)
}

async function decrypt(file: string, bytes: number, key: Key): Promise<Readable> {
  const ends = { nonce: Buffer.alloc(nonceLength), tag: Buffer.alloc(tagLength) }
  const handle = await open(file, 'r')
  try {
    await handle.read(ends.nonce, 0, nonceLength, 0)
    await handle.read(ends.tag, 0, tagLength, bytes - tagLength)
  } finally {
    await handle.close()
  }
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, ends.nonce)
  decipher.setAuthTag(ends.tag)
  const text =
    bytes > nonceLength + tagLength
      ? createReadStream(file, { start: nonceLength, end: bytes - tagLength - 1 })
      : Readable.from([])
  async function* decrypted(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) yield decipher.update(chunk)
    try {
      yield decipher.final()
    } catch {
      throw new BackupError(
        `${path.basename(file)} of the backup is not what was written: take another one.`,
      )
    }
  }
  return Readable.from(decrypted(text), { objectMode: false })
}
