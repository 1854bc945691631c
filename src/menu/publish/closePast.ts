import { realpath } from 'node:fs/promises'
import path from 'node:path'

import { readClaim } from './claim'
import { closeTree } from './closeTree'
import { missing } from './missing'

/** How long before its time is over a tree is closed in milliseconds: its publisher withdraws earlier. */
const early = 100

/**
 * Closes the tree that `current` names when what it shows is about to be no longer true: its publisher should
 * have withdrawn that by now. Answers in how many milliseconds to look again, and whether it was closed.
 */
export async function closePast(
  directory: string,
): Promise<{ readonly isClosed: boolean; readonly wait: number }> {
  const open = { isClosed: false, wait: Number.POSITIVE_INFINITY }
  const root = await realpath(path.join(directory, 'current')).catch(missing)
  const until = root === null ? null : await readClaim(root, 'until')
  // A tree of an earlier version says nothing.
  if (root === null || until === null) return open
  const wait = until - early - Date.now()
  if (wait > 0) return { isClosed: false, wait }
  return { isClosed: await closeTree(root), wait: Number.POSITIVE_INFINITY }
}
