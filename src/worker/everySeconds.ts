const afterFailure = 600_000

/**
 * Does a chore again and again, so many seconds after it was done; returns whether there may be more of it at once, as
 * the chore says. A failure is passed on and the chore left alone for ten minutes.
 */
export function everySeconds(
  seconds: number,
  chore: () => Promise<boolean>,
  now = Date.now,
): () => Promise<boolean> {
  let due = 0
  return async () => {
    if (now() < due) return false
    due = now() + afterFailure
    const isMore = await chore()
    due = isMore ? 0 : now() + seconds * 1_000
    return isMore
  }
}
