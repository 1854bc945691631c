const minute = 60_000
const afterFailure = 10 * minute

/**
 * Does a chore when a minute has passed since it was done last; returns whether there may be more of it
 * at once, which is never. A failure is passed on and the chore left alone for ten minutes.
 */
export function everyMinute(chore: () => Promise<unknown>, now = Date.now): () => Promise<boolean> {
  let due = 0
  return async () => {
    if (now() < due) return false
    due = now() + afterFailure
    await chore()
    due = now() + minute
    return false
  }
}
