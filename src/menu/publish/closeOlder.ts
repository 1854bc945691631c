import { randomUUID } from 'node:crypto'
import { readlink, realpath, rename } from 'node:fs/promises'
import path from 'node:path'

import { claimFile } from './claimRevision'
import { missing } from './missing'

/**
 * Resolves when no file below `current` is older than `revision`, whatever its publisher does or does not
 * do: a tree that does not say so of itself is closed. Its folders get other names, each at one stroke, and
 * what its publisher still writes to the old names fails. The answer says whether one was closed.
 *
 * A publisher that switches `current` to another tree meanwhile reads the newest revision from Postgres after
 * that (see Publication); it is not older than `revision`, which was committed before this began.
 */
export async function closeOlder(directory: string, revision: number): Promise<boolean> {
  const root = await realpath(path.join(directory, 'current')).catch(missing)
  if (root === null) return false
  const claimed = await readlink(path.join(root, claimFile)).catch(missing)
  if (Number(claimed ?? 0) >= revision) return false
  const closed = `.closed-${randomUUID()}`
  for (const part of ['now', 'asked']) {
    await rename(path.join(root, part), path.join(root, `${closed}-${part}`)).catch(missing)
  }
  return true
}
