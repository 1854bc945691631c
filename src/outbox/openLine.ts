import type { Pool } from 'pg'
import type { Logger } from 'pino'
import { setTimeout as after } from 'node:timers/promises'

import { openPreparedQuery } from '@/src/db/menuModel/openPreparedQuery'
import { claimDeliveries } from '@/src/db/outbox/claimDeliveries'
import type { Claimed } from '@/src/db/outbox/claimed'
import { followLast } from '@/src/db/outbox/followLast'
import { markStarted } from '@/src/db/outbox/markStarted'
import { count } from '@/src/metrics/count'
import { inSpan } from '@/src/tracing/inSpan'
import type { About, Note } from '@/src/tracing/Tracing'

import { carry, type Carried } from './carry'
import { openBell } from '@/src/time/openBell'
import { openSlots } from './openSlots'
import { openTurns } from './openTurns'
import type { Route } from './Route'
import { settle } from './settle'
import { Settler } from './Settler'

/** Work that nobody rang for is noticed after this many milliseconds at most. */
const glance = 1_000
/** The same while turns of a channel with a rate are given out. */
const closeGlance = 100
/** How long it is tried to write down what became of a delivery, while the lease lasts. */
const settleTries = [200, 500, 1_000, 2_000, 4_000, 8_000, 16_000]

/**
 * How many times what is sent at once is taken: as much again lies ready, so that no provider waits for
 * Postgres. What was taken is sent within the lease even if each call takes as long as it may. By a channel
 * with a rate turns are given out instead.
 */
const ready = 2
/** How many times what is sent at once may be in our hands, until what became of it is written down. */
const mostUnwritten = 4

export type Line = {
  ring: () => void
  /** Waits for what is under way. */
  close: () => Promise<void>
}

/** A turn is of use for this many milliseconds; then it is given out anew. */
const lateness = 750

type Options = {
  pool: Pool
  route: Route
  /** The number of this process among the workers; null while it has none. */
  holder: () => number | null
  /** Whether this process is the one that sends by channels with a rate. */
  lead: (what: string) => Promise<'mine' | 'taken' | 'elsewhere'>
  logger: Pick<Logger, 'info' | 'warn' | 'error'>
}

/** The deliveries of one channel in one process: claimed, sent, settled; as many at once as allowed. */
export function openLine({ pool, route, holder, lead, logger }: Options): Line {
  const query = openPreparedQuery(pool)
  const settler = new Settler(query)
  const inHand = route.perSecond === null ? ready * route.atOnce : route.atOnce
  const slots = openSlots(route.atOnce)
  const turns = openTurns(route.perSecond, lateness)
  const bell = openBell()
  const underWay = new Set<Promise<void>>()
  /** Of these, those that the provider has not taken yet. */
  let unsent = 0
  /** When the provider last said to wait: what was taken before is given back. */
  let lastRest = 0
  let isClosed = false
  let isTroubled = false

  async function deliver(delivery: Claimed, by: number, asked: number, note: Note): Promise<void> {
    const turn = performance.now() + delivery.wait
    const inLine = slots.take(delivery.lane)
    if (inLine) await inLine
    let hasRoom = true
    /** For the next, which are claimed while it is written that this one was sent. */
    function makeRoom(): void {
      if (!hasRoom) return
      hasRoom = false
      slots.free()
      unsent -= 1
      bell.ring()
    }
    try {
      const carried = await carry(route, delivery, async () => {
        if (isClosed || asked < lastRest) return 'missed'
        await turns.wait(turn)
        if (!delivery.may_repeat && !(await markStarted(query, by, delivery))) return 'lost'
        return (await turns.leave(turn)) ? 'now' : 'missed'
      })
      note.set({ 'carte.outcome': carried.is })
      if (carried.is === 'sent') makeRoom()
      await write(delivery, by, carried)
    } finally {
      // What else it said may concern the next: they wait until it is written.
      makeRoom()
    }
  }

  async function write(delivery: Claimed, by: number, carried: Carried): Promise<void> {
    const told = { delivery: delivery.id, channel: delivery.channel, event: delivery.event }
    if (carried.is === 'lost') return
    count({
      name: 'carte_deliveries_total',
      help: 'What became of messages that this process has tried to send, by channel.',
      labels: { channel: delivery.channel, outcome: carried.is },
    })
    if (carried.is === 'sent') {
      const { id, address, attempts, message } = delivery
      const spacing = route.spacing(address, message)
      const reference = carried.reference ?? null
      const isOurs = await insist(() => settler.sent(by, { id, attempts, reference, spacing }))
      if (!isOurs) logger.warn(told, 'A delivery was sent after others had taken it back')
      return
    }
    const became = await insist(() => settle(pool, route, by, delivery, carried))
    if (!became) return
    const { state, reason } = became
    if (state === 'failed' || state === 'unknown') {
      logger.error({ ...told, state, reason }, 'A delivery was given up')
    }
    if (became.pause > 0) {
      lastRest = performance.now()
      logger.warn({ ...told, reason, seconds: became.pause / 1_000 }, 'A channel rests')
    }
  }

  /** What the provider did must not be forgotten because Postgres is away for a moment. */
  async function insist<T>(write: () => Promise<T>): Promise<T> {
    for (const wait of settleTries) {
      try {
        return await write()
      } catch (error) {
        if (!isTroubled) logger.warn({ err: error }, 'What became of a delivery cannot be written')
        isTroubled = true
        await after(wait)
      }
    }
    return write()
  }

  let lastWork = 0
  async function work(): Promise<number> {
    // What is answered in the same turn of the event loop makes room together.
    await new Promise(setImmediate)
    const by = holder()
    const most = Math.min(inHand - unsent, mostUnwritten * route.atOnce - underWay.size)
    // Claims cost more than what they bring when they are for one at a time.
    if (by === null || most < inHand / 4) return glance
    const { channel, perSecond } = route
    if (perSecond !== null) {
      const turn = await lead(channel)
      if (turn === 'elsewhere') return glance
      if (turn === 'taken') await followLast(query, channel, lateness)
    }
    const asked = performance.now()
    const deliveries = await claimDeliveries(query, { channel, holder: by, most, perSecond })
    isTroubled = false
    if (deliveries.length > 0) lastWork = Date.now()
    unsent += deliveries.length
    for (const delivery of deliveries) {
      const done = inSpan(spanOf(delivery), (note) => deliver(delivery, by, asked, note))
        // Its lease runs out, and somebody takes it back.
        .catch((error: unknown) => logger.error({ err: error }, 'A delivery was left as it is'))
        .finally(() => {
          underWay.delete(done)
          bell.ring()
        })
      underWay.add(done)
    }
    if (deliveries.length === most) return 0
    return perSecond !== null && Date.now() - lastWork < glance ? closeGlance : glance
  }

  async function live(): Promise<void> {
    while (!isClosed) {
      const wait = await work().catch((error: unknown) => {
        if (!isTroubled) logger.warn({ err: error }, 'Deliveries have to wait')
        isTroubled = true
        return glance
      })
      if (wait > 0) await bell.wait(wait)
    }
  }

  const living = live()
  return {
    ring: bell.ring,
    close: async () => {
      isClosed = true
      bell.ring()
      await living
      await Promise.all(underWay)
    },
  }
}

function spanOf({ attempts, channel, event, id }: Claimed): About {
  return {
    name: `deliver ${channel}`,
    kind: 'producer',
    attributes: {
      'carte.attempt': attempts,
      'carte.channel': channel,
      'carte.delivery': id,
      'carte.event': event ?? undefined,
    },
  }
}
