import type { Readable } from 'node:stream'

import { type Entry, fromBuffer, type ZipFile } from 'yauzl'

export type ZipLimits = {
  entries: number
  /** Of one unpacked file, and of all of them. */
  fileBytes: number
  totalBytes: number
}

export type ZipFaultCode = 'notZip' | 'tooManyEntries' | 'tooLarge' | 'repeatedName'

/** Why an archive was not read; `found` names the file in it. */
export class ZipFault extends Error {
  override readonly name = 'ZipFault'

  constructor(
    readonly code: ZipFaultCode,
    readonly found: string,
    cause?: unknown,
  ) {
    super(`${code}: ${found}`, { cause })
  }
}

/**
 * The files of an archive by the last part of their path, in lower case; folders, and what macOS
 * adds, are passed over. Sizes are held to while unpacking: what the archive says of them is not
 * believed. Throws ZipFault.
 */
export async function readZip(data: Buffer, limits: ZipLimits): Promise<Map<string, Buffer>> {
  const zip = await open(data)
  if (zip.entryCount > limits.entries) {
    throw new ZipFault('tooManyEntries', String(zip.entryCount))
  }
  const files = new Map<string, Buffer>()
  let total = 0
  try {
    for (let entry = await next(zip); entry; entry = await next(zip)) {
      const name = entry.fileName.split('/').at(-1)?.toLowerCase().normalize('NFC') ?? ''
      const isNoise = name === '' || name.startsWith('.') || entry.fileName.startsWith('__MACOSX/')
      if (isNoise) continue
      if (files.has(name)) throw new ZipFault('repeatedName', name)
      const most = Math.min(limits.fileBytes, limits.totalBytes - total)
      const bytes = await unpack(zip, entry, most)
      total += bytes.length
      files.set(name, bytes)
    }
    return files
  } catch (error) {
    throw error instanceof ZipFault ? error : new ZipFault('notZip', '', error)
  } finally {
    zip.close()
  }
}

function open(data: Buffer): Promise<ZipFile> {
  return new Promise((opened, failed) => {
    fromBuffer(data, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error) failed(new ZipFault('notZip', '', error))
      else opened(zip)
    })
  })
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

async function unpack(zip: ZipFile, entry: Entry, most: number): Promise<Buffer> {
  if (entry.uncompressedSize > most) throw new ZipFault('tooLarge', entry.fileName)
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
    if (size > most) throw new ZipFault('tooLarge', entry.fileName)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
