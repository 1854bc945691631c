export type Turns = {
  /** Waits for a turn, by the clock of `performance.now`. */
  wait: (at: number) => Promise<void>
  /**
   * The last door before the call: waits until the channel has room for it. False, and nothing may be sent,
   * when that is too long after its turn: another process may have begun to send by then.
   */
  leave: (at: number) => Promise<boolean>
}

/** No more than the rate leave in this; more than a second, for timers and clocks are whole. */
const span = 1_001

/**
 * How what leaves by a channel with a rate leaves: at its turn, and however late a busy process comes to them,
 * never more than the rate and one in any second: each waits until that many before it are a second old.
 * That counts what this process sends: of all processes one sends by such a channel at a time
 * (`Member.lead`), and the next begins when the last one's turns are all too late (`claimDeliveries`).
 */
export function openTurns(perSecond: number | null, lateness = Infinity): Turns {
  if (perSecond === null) {
    return { wait: () => Promise.resolve(), leave: () => Promise.resolve(true) }
  }
  const most = Math.floor(perSecond) + 1
  /** When the last `most` left, oldest first. */
  const left: number[] = []
  let line: Promise<unknown> = Promise.resolve()
  return {
    wait: until,
    leave: (at) => {
      const turn = line.then(async () => {
        await until(left.length < most ? at : Math.max(at, (left[0] ?? 0) + span))
        const now = performance.now()
        if (now > at + lateness) return false
        left.push(now)
        if (left.length > most) left.shift()
        return true
      })
      line = turn
      return turn
    },
  }
}

async function until(due: number): Promise<void> {
  // A timer counts whole milliseconds and may go off early.
  for (let wait = due - performance.now(); wait > 0; wait = due - performance.now()) {
    await new Promise((resolve) => setTimeout(resolve, Math.ceil(wait)))
  }
}
