import { randomUUID } from 'node:crypto'
import { rename, symlink } from 'node:fs/promises'
import path from 'node:path'

/** The file of a tree that says what it claims: a link whose target is a revision, so that it is read whole. */
export const claimFile = 'revision'

/** Says of the tree at `root` that nothing older than `revision` is shown in it, nor will be. */
export async function claimRevision(root: string, revision: number): Promise<void> {
  const draft = path.join(root, `.${randomUUID()}.tmp`)
  await symlink(String(revision), draft)
  await rename(draft, path.join(root, claimFile))
}
