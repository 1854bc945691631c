import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

import { momentOf } from '@/src/domain/backup/keptBackups'

/** The finished backups in a folder, the newest first; none where there is no such folder. */
export async function listBackups(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  const finished: string[] = []
  for (const name of names
    .filter((one) => momentOf(one) !== null)
    .sort()
    .reverse()) {
    const isFinished = await stat(path.join(folder, name, 'manifest.json')).then(
      () => true,
      () => false,
    )
    if (isFinished) finished.push(name)
  }
  return finished
}
