import { realpath } from 'node:fs/promises'
import path from 'node:path'

import { readClaim } from './claim'
import { closeTree } from './closeTree'
import { missing } from './missing'

/**
 * Resolves when no file below `current` is older than `revision`, whatever its publisher does or does not
 * do: a tree that does not say so of itself is closed. The answer says whether one was closed.
 *
 * A publisher that switches `current` to another tree meanwhile reads the newest revision from Postgres after
 * that (see Publication); it is not older than `revision`, which was committed before this began.
 */
export async function closeOlder(directory: string, revision: number): Promise<boolean> {
  const root = await realpath(path.join(directory, 'current')).catch(missing)
  if (root === null) return false
  const claimed = await readClaim(root, 'revision')
  if ((claimed ?? 0) >= revision) return false
  await closeTree(root)
  return true
}
