import { openZip } from '../openZip'

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
  const zip = await openZip(data).catch((error: unknown) => {
    throw new ZipFault('notZip', '', error)
  })
  if (zip.count > limits.entries) {
    throw new ZipFault('tooManyEntries', String(zip.count))
  }
  const files = new Map<string, Buffer>()
  let total = 0
  try {
    for await (const { path, unpack } of zip.entries()) {
      const name = path.split('/').at(-1)?.toLowerCase().normalize('NFC') ?? ''
      const isNoise = name === '' || name.startsWith('.') || path.startsWith('__MACOSX/')
      if (isNoise) continue
      if (files.has(name)) throw new ZipFault('repeatedName', name)
      const most = Math.min(limits.fileBytes, limits.totalBytes - total)
      const bytes = await unpack(most)
      if (bytes === null) throw new ZipFault('tooLarge', path)
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
