const day = 24 * 60 * 60 * 1_000
const afterFailure = 10 * 60 * 1_000

/**
 * Does a piece of the chore when it is due: at first, and a day after it was finished. The chore says
 * how much it did; nothing means that it is finished. Returns whether a piece was done. A failure is
 * passed on and the chore left alone for ten minutes.
 */
export function daily(chore: () => Promise<number>, now = Date.now): () => Promise<boolean> {
  let due = 0
  return async () => {
    if (now() < due) return false
    due = now() + afterFailure
    const done = await chore()
    due = done > 0 ? 0 : now() + day
    return done > 0
  }
}
