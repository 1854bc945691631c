import { randomUUID } from 'node:crypto'
import { rename } from 'node:fs/promises'
import path from 'node:path'

import { missing } from './missing'

/**
 * Nothing below the tree at `root` counts any more: its folders get other names, each at one stroke, and what
 * its publisher still writes to the old names fails. The answer says whether it was open.
 */
export async function closeTree(root: string): Promise<boolean> {
  let isOpen = false
  const closed = `.closed-${randomUUID()}`
  for (const part of ['now', 'asked']) {
    const done = rename(path.join(root, part), path.join(root, `${closed}-${part}`))
    if ((await done.then(() => true, missing)) === true) isOpen = true
  }
  return isOpen
}
