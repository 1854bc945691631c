type Limits = { atOnce: number; waiting: number }

/** Runs `work` in its turn, or rejects with what `whenFull` makes. */
export type Turns = <T>(work: () => Promise<T>, whenFull: () => Error) => Promise<T>

/**
 * Lets at most `atOnce` pieces of work run and `waiting` more wait, first come, first served.
 * A piece that fails gives its place up like one that succeeds.
 */
export function inTurns({ atOnce, waiting }: Limits): Turns {
  const queue: (() => void)[] = []
  let running = 0
  return async (work, whenFull) => {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw whenFull()
      await new Promise<void>((turn) => queue.push(turn))
    } else {
      running += 1
    }
    try {
      return await work()
    } finally {
      // The place passes straight to the next in the queue, so that nobody slips in between.
      const next = queue.shift()
      if (next) next()
      else running -= 1
    }
  }
}
