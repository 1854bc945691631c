type Waiter = (revision: number) => Promise<void>

const waiters = new Set<Waiter>()

/**
 * Calls `waiter` after each commit of this process that changed the menu, with its revision. The
 * writer hears of its success only when `waiter` is done. Returns how to stop.
 */
export function onMenuCommit(waiter: Waiter): () => void {
  waiters.add(waiter)
  return () => waiters.delete(waiter)
}

/** Tells whoever asked that a change of the menu was committed, and waits for them. */
export async function menuCommitted(revision: number): Promise<void> {
  await Promise.all([...waiters].map((waiter) => waiter(revision)))
}
