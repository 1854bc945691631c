import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'

import { settings } from '@/src/settings'

async function filesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/**
 * Remembers the media folder as it is. The answer removes the files that have come since and whose
 * names begin with one of `prefixes`: what others upload meanwhile stays.
 */
export async function trackPhotos(prefixes: string[]): Promise<() => Promise<void>> {
  const folder = path.resolve(settings().DATA_DIR, 'media')
  const before = new Set(await filesIn(folder))
  return async () => {
    const made = (await filesIn(folder)).filter(
      (file) => !before.has(file) && prefixes.some((prefix) => file.startsWith(prefix)),
    )
    await Promise.all(made.map((file) => rm(path.join(folder, file), { force: true })))
  }
}
