import { randomUUID } from 'node:crypto'
import { readlink, rename, symlink } from 'node:fs/promises'
import path from 'node:path'

import { missing } from './missing'

/**
 * What a tree says of `now` and `asked`: `revision`, that nothing in them is older; `until`, that all of it is
 * true up to that moment, in epoch milliseconds. Each is a link whose target is the number, so that it is
 * read whole.
 */
export type Claim = 'revision' | 'until'

/** Says it of the tree at `root`. */
export async function claim(root: string, name: Claim, value: number): Promise<void> {
  const draft = path.join(root, `.${randomUUID()}.tmp`)
  await symlink(String(value), draft)
  await rename(draft, path.join(root, name))
}

/** What the tree at `root` says; null when it says nothing. */
export async function readClaim(root: string, name: Claim): Promise<number | null> {
  const said = await readlink(path.join(root, name)).catch(missing)
  return said === null ? null : Number(said)
}
