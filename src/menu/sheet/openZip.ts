import type { Readable } from 'node:stream'

import { type Entry, fromBuffer, type ZipFile } from 'yauzl'

/** A file of an archive. `unpack` is null when it is more than `most` bytes, whatever the archive says of it. */
export type ZipEntry = { path: string; unpack: (most: number) => Promise<Buffer | null> }

export type Zip = { count: number; entries: () => AsyncGenerator<ZipEntry>; close: () => void }

/** Opens an archive; rejects as yauzl does where it is none. Its entries are read one after the other, once. */
export async function openZip(archive: Buffer): Promise<Zip> {
  const zip = await new Promise<ZipFile>((opened, failed) => {
    fromBuffer(archive, { lazyEntries: true, autoClose: false }, (error, found) => {
      if (error) failed(error)
      else opened(found)
    })
  })
  return {
    count: zip.entryCount,
    close: () => zip.close(),
    entries: async function* () {
      for (let entry = await next(zip); entry; entry = await next(zip)) {
        const one = entry
        yield { path: one.fileName, unpack: (most) => unpack(zip, one, most) }
      }
    },
  }
}

function next(zip: ZipFile): Promise<Entry | null> {
  return new Promise((found, failed) => {
    const done = (settle: () => void) => {
      zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error')
      settle()
    }
    zip.once('entry', (entry: Entry) => done(() => found(entry)))
    zip.once('end', () => done(() => found(null)))
    zip.once('error', (error: Error) => done(() => failed(error)))
    zip.readEntry()
  })
}

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
