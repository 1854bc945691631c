import { randomUUID } from 'node:crypto'
import { rename, symlink } from 'node:fs/promises'
import path from 'node:path'

/**
 * Makes `name` point to `target`, or point there from now on: readers find one or the other. The folder it
 * is in has to be there.
 */
export async function link(target: string, name: string): Promise<void> {
  const folder = path.dirname(name)
  const draft = path.join(folder, `.${randomUUID()}.tmp`)
  await symlink(path.relative(folder, target), draft)
  await rename(draft, name)
}
