export type Times<Call> = {
  /** How many matching calls break; Infinity until `clear`. */
  times?: number
  /** Which calls break; all when absent. */
  when?: (call: Call) => boolean
}

/** Faults every stand-in over HTTP knows. */
export type Fault =
  | { is: 'answer'; status: number; body?: unknown; headers?: Record<string, string> }
  /** The socket ends before the service took the message. */
  | { is: 'dropBefore' }
  /** The service took the message; its answer never arrives. */
  | { is: 'dropAfter' }
  /** The service takes the message and answers late. */
  | { is: 'delay'; ms: number }

/** A queue of ordered faults: each is used up by the first calls that match it. */
export const makeFaults = <Call, Kind>() => {
  let waiting: { fault: Kind; left: number; when: (call: Call) => boolean }[] = []
  return {
    add: (fault: Kind, { times = 1, when = () => true }: Times<Call> = {}): void => {
      waiting.push({ fault, left: times, when })
    },
    next: (call: Call): Kind | undefined => {
      const found = waiting.find(({ when }) => when(call))
      if (found === undefined) return undefined
      found.left -= 1
      waiting = waiting.filter(({ left }) => left > 0)
      return found.fault
    },
    clear: (): void => {
      waiting = []
    },
  }
}
