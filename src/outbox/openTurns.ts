/** Waits for the turn that comes at `at`, by the clock of `performance.now`. */
export type TakeTurn = (at: number) => Promise<void>

/**
 * Lets what leaves by a channel with a rate leave one by one: each at its turn, and however late a busy
 * process comes to it, never sooner after the one before than the rate allows.
 */
export function openTurns(perSecond: number | null): TakeTurn {
  if (perSecond === null) return () => Promise.resolve()
  const gap = 1_000 / perSecond
  let last = -Infinity
  let line: Promise<void> = Promise.resolve()
  return (at) => {
    line = line.then(async () => {
      const wait = Math.max(at, last + gap) - performance.now()
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
      last = performance.now()
    })
    return line
  }
}
