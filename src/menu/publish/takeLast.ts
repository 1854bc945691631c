import { mkdir, readdir, readlink, realpath, symlink } from 'node:fs/promises'
import path from 'node:path'

import { isNewer } from '@/src/domain/menu/catalog/isNewer'

import { link } from './link'
import { missing } from './missing'

/** A document's folder is named `<version>-<digest>`. */
const versionIn = (folder: string) => path.basename(folder).split('-')[0] ?? ''

/** The last known documents of the tree at `from`, taken into that at `root` where they are newer there. */
export async function takeLast(from: string, root: string): Promise<void> {
  const last = path.join(from, 'last')
  const entries = await readdir(last, { recursive: true, withFileTypes: true }).catch(missing)
  for (const entry of entries ?? []) {
    if (!entry.isSymbolicLink()) continue
    const name = path.join(entry.parentPath, entry.name)
    const own = path.join(root, 'last', path.relative(last, name))
    const before = await readlink(own).catch(missing)
    if (entry.parentPath === last) {
      // A slug, which leads to the folder of an id beside it.
      if (before === null) await symlink(await readlink(name), own)
      continue
    }
    const document = await realpath(name).catch(missing)
    if (document === null || (before && !isNewer(versionIn(document), versionIn(before)))) continue
    await mkdir(path.dirname(own), { recursive: true, mode: 0o755 })
    await link(document, own)
  }
}
