/**
 * Makes one read do for all who ask for the same at once. Whoever asks while one is on its way gets the next: it
 * begins after they asked, and so sees everything that was committed before.
 */
export function shareReads<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  let next: Promise<Result> | null = null
  return () => {
    next ??= last.then(() => {
      next = null
      const reading = read()
      last = reading.catch(() => undefined)
      return reading
    })
    return next
  }
}
