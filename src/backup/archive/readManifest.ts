import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { BackupError } from '../BackupError'
import { manifest, type Manifest } from '../Manifest'

/** The manifest of the backup in this folder. Rejects with a BackupError. */
export async function readManifest(folder: string): Promise<Manifest> {
  const file = path.join(folder, 'manifest.json')
  const text = await readFile(file, 'utf8').catch(() => {
    throw new BackupError(`${folder} holds no finished backup: there is no manifest.json in it.`)
  })
  try {
    return manifest.parse(JSON.parse(text))
  } catch {
    throw new BackupError(
      `${file} cannot be understood: it is damaged, or was made by a newer Carte; update Carte then.`,
    )
  }
}
