import { setTimeout as pause } from 'node:timers/promises'

import { announce } from '../chaos/announce'
import { askCarte } from '../chaos/askCarte'
import { beGuest } from '../chaos/beGuest'
import type { Course } from '../chaos/Course'
import { happen } from '../chaos/happen'
import type { Restaurant } from '../chaos/openRestaurant'
import { planOf } from '../chaos/planOf'
import type { Stack } from '../chaos/startStack'

export type Traffic = {
  counts: Record<'read' | 'order' | 'edit' | 'sync' | 'announcement' | 'stream', number>
  /** What no guest should be told. */
  wrong: readonly string[]
  /** Ends when all that has begun is answered. */
  stop: () => Promise<void>
}

/** The same mixed load all the time: guests who read, follow, order and pay, staff who change prices, tills, news. */
export function openTraffic(stack: Stack, restaurant: Restaurant, seed: number): Traffic {
  const counts = { read: 0, order: 0, edit: 0, sync: 0, announcement: 0, stream: 0 }
  const course: Course = {
    ...{ stack, restaurant, orders: [], refused: [], announced: [], wrong: [] },
    word: `soak-${seed}`,
    before: { delivery: 0, payments: 0, orders: 0 },
  }
  const over = new AbortController()
  const { token } = restaurant
  const site = stack.web.url

  async function always(what: keyof typeof counts, wait: number, act: () => Promise<unknown>) {
    while (!over.signal.aborted) {
      await act()
      counts[what] += 1
      await pause(wait, undefined, { signal: over.signal }).catch(() => undefined)
    }
  }
  const read = async (path: string) => {
    const { status } = await askCarte(`${site}${path}`, { method: 'GET' })
    if (status !== 200) course.wrong.push(`${path}: ${status}`)
  }
  let seeds = seed
  const order = async () => {
    const { guests } = planOf(seeds)
    seeds += 1
    for (const [nth, guest] of guests.entries()) {
      await beGuest({ ...course, word: `soak-${seeds}` }, guest, nth, () => undefined)
      await pause(250)
    }
    // Known to Carte by now: what only this harness keeps is not measured, but need not grow for an hour.
    course.orders.splice(0)
    course.refused.splice(0)
  }
  let price = 20_000
  const edit = async () => {
    price = 20_000 + ((price + 100) % 5_000)
    const { status } = await askCarte(`${site}/api/menu-items/${restaurant.ownDish}?depth=0`, {
      method: 'PATCH',
      token,
      body: { price },
    })
    if (status !== 200) course.wrong.push(`edit: ${status}`)
  }
  const stream = async () => {
    const stop = AbortSignal.any([over.signal, AbortSignal.timeout(5_000)])
    const answer = await fetch(`${site}/api/v1/menu/events`, { signal: stop }).catch(() => null)
    await answer?.text().catch(() => undefined)
  }
  let percent = 80
  const sync = async () => {
    percent = 80 + ((percent + 7) % 40)
    await happen(course, { is: 'sync', dish: 0, percent })
    await happen(course, { is: 'stop', dish: 5, left: percent % 2 === 0 ? null : 0 })
  }
  const all = Promise.all([
    always('read', 50, () => read('/api/v1/menu?limit=5')),
    always('read', 50, () => read('/api/v1/catalog?channel=pickup')),
    always('read', 500, () => read('/')),
    always('stream', 0, stream),
    always('order', 0, order),
    always('edit', 1_000, edit),
    always('sync', 20_000, sync),
    always('announcement', 60_000, () => announce(course)),
  ])
  return {
    counts,
    wrong: course.wrong,
    stop: async () => {
      over.abort()
      await all
    },
  }
}
