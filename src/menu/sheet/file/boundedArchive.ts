import { openZip } from '../openZip'
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
  const zip = await openZip(archive).catch((error: unknown) => {
    throw new Unreadable('notTable', { cause: error })
  })
  if (zip.count > entries) throw new Unreadable('tooLarge')
  const files: { name: string; data: Buffer }[] = []
  let left = bytes
  try {
    for await (const { path, unpack } of zip.entries()) {
      if (path.endsWith('/')) continue
      const data = await unpack(left)
      if (data === null) throw new Unreadable('tooLarge')
      left -= data.length
      files.push({ name: path, data })
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('notTable', { cause: error })
  } finally {
    zip.close()
  }
  return zipOf(files)
}
