export type Bell = {
  /** Resolves after this many milliseconds, or as soon as somebody rings; at once when somebody has. */
  wait: (milliseconds: number) => Promise<void>
  ring: () => void
}

/** A pause that can be cut short; a ring while nobody waits is not lost. */
export function openBell(): Bell {
  let hasRung = false
  let wake: (() => void) | null = null
  return {
    wait: (milliseconds) => {
      if (hasRung) {
        hasRung = false
        return Promise.resolve()
      }
      return new Promise((rested) => {
        const timer = setTimeout(end, milliseconds)
        function end(): void {
          clearTimeout(timer)
          wake = null
          hasRung = false
          rested()
        }
        wake = end
      })
    },
    ring: () => {
      hasRung = true
      wake?.()
    },
  }
}
