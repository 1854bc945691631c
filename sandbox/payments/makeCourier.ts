import { setTimeout as pause } from 'node:timers/promises'

/** How a courier treats what it carries, from now on. */
export type Manner = {
  /** Each event so often. */
  copies: number
  /** Up to so many milliseconds late, each copy by itself: what is sent together arrives in any order. */
  delay: number
  /** Which part of the copies never arrives, 0 to 1. */
  lost: number
  /** Keeps everything until `release`. */
  holds: boolean
  /** Again after what is no success, so often. */
  tries: number
}

export type Carried<Event> = { event: Event; status: number | null }

type Options<Event> = {
  /** Brings an event to whoever is to hear it; answers with its HTTP status, null: nobody was there. */
  bring: (event: Event) => Promise<number | null>
  random?: () => number
}

const honest: Manner = { copies: 1, delay: 0, lost: 0, holds: false, tries: 5 }

/** Carries webhooks: at once, or doubled, late, out of order, lost, or when it is told to. */
export const makeCourier = <Event>({ bring, random = Math.random }: Options<Event>) => {
  let manner = honest
  let held: Event[] = []
  let isClosed = false
  const carried: Carried<Event>[] = []
  const underWay = new Set<Promise<void>>()

  const carry = async (event: Event): Promise<void> => {
    if (manner.lost > 0 && random() < manner.lost) return
    const { tries, delay } = manner
    for (let tried = 0; tried < tries && !isClosed; tried += 1) {
      const late = (delay > 0 ? random() * delay : 0) + (tried > 0 ? 40 * 2 ** tried : 0)
      if (late > 0) await pause(late, undefined, { ref: false })
      const status = await bring(event).catch(() => null)
      carried.push({ event, status })
      if (status !== null && status < 300) return
    }
  }

  const send = (event: Event): void => {
    for (let copy = 0; copy < manner.copies; copy += 1) {
      const going = carry(event).finally(() => underWay.delete(going))
      underWay.add(going)
    }
  }

  return {
    post: (event: Event): void => {
      if (manner.holds) held.push(event)
      else send(event)
    },
    behave: (next: Partial<Manner>): void => {
      manner = { ...honest, ...next }
    },
    /** What is held, the first first. */
    held: (): readonly Event[] => held,
    /** Brings what is held, in the order given (as it happened unless told), and waits for the answers. */
    release: async (inOrder: (events: Event[]) => Event[] = (events) => events): Promise<void> => {
      const events = inOrder([...held])
      held = []
      for (const event of events) await carry(event)
    },
    /** Once more, whatever became of it; after a broken connection once again. */
    again: async (event: Event): Promise<number | null> => {
      for (let tried = 0; tried < honest.tries; tried += 1) {
        const status = await bring(event).catch(() => null)
        if (status !== null) return status
        await pause(40 * 2 ** tried, undefined, { ref: false })
      }
      return null
    },
    carried: (): readonly Carried<Event>[] => carried,
    idle: async (): Promise<void> => {
      while (underWay.size > 0) await Promise.all(underWay)
    },
    close: async (): Promise<void> => {
      isClosed = true
      await Promise.all(underWay)
    },
  }
}

export type Courier<Event> = ReturnType<typeof makeCourier<Event>>
