import { rename, stat } from 'node:fs/promises'

const largest = 10 * 1024 * 1024

/** Puts a log that has grown past 10 MB aside as `.old`, over the one before. */
export async function rotateLog(file: string): Promise<void> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  )
  if (size > largest) await rename(file, `${file}.old`)
}
