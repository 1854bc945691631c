export type Slots = {
  /** Waits for a free one; of those that wait, the lowest lane first, then whoever came first. */
  take: (lane: number) => Promise<void> | null
  free: () => void
}

/** So many at once, and the others in line. `take` gives null where nobody has to wait. */
export function openSlots(count: number): Slots {
  let isFree = count
  const line: { lane: number; next: () => void }[] = []
  return {
    take: (lane) => {
      if (isFree > 0) {
        isFree -= 1
        return null
      }
      return new Promise((next) => {
        const after = line.findIndex((other) => other.lane > lane)
        line.splice(after === -1 ? line.length : after, 0, { lane, next })
      })
    },
    free: () => {
      const first = line.shift()
      if (first) first.next()
      else isFree += 1
    },
  }
}
