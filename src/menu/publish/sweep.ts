import { lstat, readdir, realpath, rm } from 'node:fs/promises'
import path from 'node:path'

/** What was replaced this long ago, in milliseconds, is read by nobody any more. */
const grace = 60_000
/** Trees kept besides the one that is shown. */
const kept = 1

async function isOld(file: string): Promise<boolean> {
  const { mtimeMs } = await lstat(file)
  return Date.now() - mtimeMs > grace
}

/** Removes what nothing points to: documents of earlier menus, earlier trees, drafts of killed processes. */
export async function sweep(directory: string): Promise<void> {
  const trees = path.join(directory, 'trees')
  const current = await realpath(path.join(directory, 'current')).catch(() => null)
  // Without it nobody knows what is in use.
  if (!current) return
  const names = (await readdir(trees)).sort().filter((name) => name !== path.basename(current))
  for (const name of names.slice(0, Math.max(0, names.length - kept))) {
    const tree = path.join(trees, name)
    if (await isOld(tree)) await rm(tree, { recursive: true, force: true })
  }

  const used = new Set<string>()
  for (const entry of await readdir(trees, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) continue
    const name = path.join(entry.parentPath, entry.name)
    const folder = await realpath(name).catch(() => null)
    if (folder) used.add(folder)
    if (entry.name.endsWith('.tmp') && (await isOld(name))) await rm(name, { force: true })
  }
  const objects = await realpath(path.join(directory, 'objects'))
  // objects/<location>/<locale>/<channel>/<version>
  for (const entry of await readdir(objects, { recursive: true, withFileTypes: true })) {
    const name = path.join(entry.parentPath, entry.name)
    if (!entry.isDirectory() || path.relative(objects, name).split(path.sep).length !== 4) continue
    if (!used.has(name) && (await isOld(name))) await rm(name, { recursive: true, force: true })
  }
}
