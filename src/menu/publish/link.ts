import { randomUUID } from 'node:crypto'
import { mkdir, rename, symlink } from 'node:fs/promises'
import path from 'node:path'

/** Makes `name` point to `target`, or point there from now on: readers find one or the other. */
export async function link(target: string, name: string): Promise<void> {
  const folder = path.dirname(name)
  await mkdir(folder, { recursive: true, mode: 0o755 })
  const draft = path.join(folder, `.${randomUUID()}.tmp`)
  await symlink(path.relative(folder, target), draft)
  await rename(draft, name)
}
