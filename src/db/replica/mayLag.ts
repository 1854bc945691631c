import { AsyncLocalStorage } from 'node:async_hooks'

const lagging = new AsyncLocalStorage<true>()

/**
 * Within `work` what is read may be some seconds old. Everything else, whoever is signed in above all, reads what was
 * just written: a replica would not know a session that was begun a moment ago.
 */
export function letLag<Result>(work: () => Result): Result {
  return lagging.run(true, work)
}

/** Whether what is read now may be some seconds old. */
export function mayLag(): boolean {
  return lagging.getStore() === true
}
