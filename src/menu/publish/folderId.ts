import { randomUUID } from 'node:crypto'
import { readlink, symlink } from 'node:fs/promises'
import path from 'node:path'

import { isThere } from './isThere'
import { missing } from './missing'

/**
 * What a publication's folder is called, wherever it is mounted: a shared one the same on every machine,
 * two of the same path differently. Whoever opens it first names it, by a link, which is made at one stroke.
 */
export async function folderId(directory: string): Promise<string> {
  const file = path.join(directory, 'id')
  const known = await readlink(file).catch(missing)
  if (known !== null) return known
  await symlink(randomUUID(), file).catch((error: unknown) => {
    if (!isThere(error)) throw error
  })
  return readlink(file)
}
