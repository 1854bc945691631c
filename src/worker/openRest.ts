export type Rest = {
  /** Resolves after this many milliseconds, or at the end. */
  for: (milliseconds: number) => Promise<void>
  /** Ends the pause under way and all that follow. */
  end: () => void
}

/** Pauses that can be ended from outside. */
export function openRest(): Rest {
  let isOver = false
  let wake = () => {}
  return {
    for: (milliseconds) =>
      isOver
        ? Promise.resolve()
        : new Promise((rested) => {
            const timer = setTimeout(rested, milliseconds)
            wake = () => {
              clearTimeout(timer)
              rested()
            }
          }),
    end: () => {
      isOver = true
      wake()
    },
  }
}
