import type { Readable } from 'node:stream'

import { type Entry, fromBuffer, type ZipFile } from 'yauzl'

import { zipOf } from '../photos/zipOf'
import { Unreadable } from '../Unreadable'

/** More than a menu ever takes, unpacked. */
const limits = { bytes: 200 * 1024 * 1024, entries: 1_000 }

/**
 * An archive of the same files that holds no more than it says: unpacked within bounds, and packed anew. What reads
 * workbooks goes by what stands before each file and unpacks that without end, whatever the directory of the archive says,
 * so that neither may be believed. Throws Unreadable.
 */
export async function boundedArchive(
  archive: Buffer,
  { bytes, entries } = limits,
): Promise<Buffer> {
  const zip = await open(archive).catch((error: unknown) => {
    throw new Unreadable('notTable', { cause: error })
  })
  if (zip.entryCount > entries) throw new Unreadable('tooLarge')
  const files: { name: string; data: Buffer }[] = []
  let left = bytes
  try {
    for (let entry = await next(zip); entry; entry = await next(zip)) {
      if (entry.fileName.endsWith('/')) continue
      const data = await unpack(zip, entry, left)
      if (data === null) throw new Unreadable('tooLarge')
      left -= data.length
      files.push({ name: entry.fileName, data })
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('notTable', { cause: error })
  }
  return zipOf(files)
}

function open(archive: Buffer): Promise<ZipFile> {
  return new Promise((opened, failed) => {
    fromBuffer(archive, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error) failed(error)
      else opened(zip)
    })
  })
}

function next(zip: ZipFile): Promise<Entry | null> {
  return new Promise((found, failed) => {
    zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error')
    zip.once('entry', found)
    zip.once('end', () => found(null))
    zip.once('error', failed)
    zip.readEntry()
  })
}

/** Null when it is more than may be. */
async function unpack(zip: ZipFile, entry: Entry, most: number): Promise<Buffer | null> {
  if (entry.uncompressedSize > most) return null
  const stream = await new Promise<Readable>((opened, failed) => {
    zip.openReadStream(entry, (error, readable) => {
      if (error) failed(error)
      else opened(readable)
    })
  })
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) continue
    size += chunk.length
    if (size > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
