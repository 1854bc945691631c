import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import { keptBackups, type Keeping } from '@/src/domain/backup/keptBackups'

import { listBackups } from './archive/listBackups'
import { readManifest } from './archive/readManifest'
import type { Manifest } from './Manifest'

const day = 24 * 60 * 60 * 1_000

/**
 * Removes the backups that are not to be kept, and what killed runs left half-made. `onRemove` is told of each before it
 * goes, with those that stay: while it rejects, the backup stays too.
 */
export async function rotateBackups(
  directory: string,
  keeping: Keeping,
  onRemove: (gone: Manifest, staying: Manifest[]) => Promise<void> = () => Promise.resolve(),
): Promise<string[]> {
  const names = await listBackups(directory)
  const kept = keptBackups(names, keeping)
  const manifestOf = (name: string) => readManifest(path.join(directory, name))
  const going = names.filter((name) => !kept.has(name))
  const staying = going.length > 0 ? await Promise.all([...kept].map(manifestOf)) : []
  for (const name of going) {
    await onRemove(await manifestOf(name), staying)
    // Without its manifest it is no backup, also when this is killed in the middle.
    await rm(path.join(directory, name, 'manifest.json'))
    await rm(path.join(directory, name), { recursive: true, force: true })
  }
  await removeLeftovers(directory)
  return going
}

async function removeLeftovers(directory: string): Promise<void> {
  for (const name of await readdir(directory).catch(() => [])) {
    if (!/^\.?\d{8}-\d{6}$/.test(name)) continue
    const folder = path.join(directory, name)
    const isFinished =
      !name.startsWith('.') && (await stat(path.join(folder, 'manifest.json')).catch(() => null))
    const made = await stat(folder).catch(() => null)
    if (!isFinished && made && Date.now() - made.mtimeMs > day) {
      await rm(folder, { recursive: true, force: true })
    }
  }
}
