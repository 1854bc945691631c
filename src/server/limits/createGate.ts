/** Lets a bounded number in; a bounded number waits in line; the rest is turned away. */
export type Gate = {
  /** Resolves with what to call on the way out, or null when turned away or gone while waiting. */
  enter: (gone: AbortSignal) => Promise<(() => void) | null>
}

export function createGate({ places, queue }: { places: number; queue: number }): Gate {
  let inside = 0
  const line: (() => void)[] = []

  const admit = (): (() => void) => {
    inside += 1
    let isOut = false
    return () => {
      if (isOut) return
      isOut = true
      inside -= 1
      line.shift()?.()
    }
  }

  return {
    enter: async (gone) => {
      if (gone.aborted) return null
      if (inside < places) return admit()
      if (line.length >= queue) return null
      return new Promise((enter) => {
        const leave = () => {
          line.splice(line.indexOf(turn), 1)
          enter(null)
        }
        const turn = () => {
          gone.removeEventListener('abort', leave)
          enter(admit())
        }
        line.push(turn)
        gone.addEventListener('abort', leave, { once: true })
      })
    },
  }
}
