import { setTimeout as pause } from 'node:timers/promises'

import { z } from 'zod'

import { beGuest } from './beGuest'
import type { Course } from './Course'
import { happen } from './happen'
import { hurry } from './hurry'
import { money } from './invariants/money'
import { deliveriesOf, notices } from './invariants/notices'
import { orders } from './invariants/orders'
import { processes } from './invariants/processes'
import { rest } from './invariants/rest'
import { till } from './invariants/till'
import type { Restaurant } from './openRestaurant'
import type { Plan } from './Plan'
import type { Stack } from './startStack'

const invariants = [orders, money, notices, till, rest, processes]

/** Within this time all must be right, with pauses cut short by `hurry`. */
const settling = 120_000
const atOnce = 3

export type Result = {
  seed: number
  seconds: number
  orders: number
  refused: number
  paid: number
  cancelled: number
  deliveries: number
  /** Those that the outbox marks as possibly repeated. */
  repeated: number
  violations: string[]
}

const last = z.object({ id: z.number().nullable() })

/** Plays a plan on a stack that is whole, and says what did not hold when all was quiet again. */
export async function performRun(
  stack: Stack,
  restaurant: Restaurant,
  plan: Plan,
): Promise<Result> {
  const from = performance.now()
  const { database, iiko, yookassa } = stack
  const [delivery] = await database.rows(last, 'select max(id) as id from deliveries')
  const course: Course = {
    ...{ stack, restaurant, orders: [], refused: [], announced: [], wrong: [] },
    word: `chaos-${plan.seed}-${Date.now().toString(36)}`,
    before: {
      delivery: delivery?.id ?? 0,
      payments: yookassa.shop.payments.size,
      orders: iiko.orders.all().length,
    },
  }
  yookassa.webhooks.behave({ ...plan.webhooks, tries: 3 })

  const waiting = [...plan.happenings]
  const underWay: Promise<void>[] = []
  let steps = 0
  const stepped = (count = 1) => {
    steps += count
    while (waiting[0] !== undefined && waiting[0].at <= steps) {
      const next = waiting.shift()
      if (next)
        underWay.push(
          pause(next.after)
            .then(() => happen(course, next.what))
            .catch((error: unknown) => void course.wrong.push(String(error))),
        )
    }
  }
  let begun = 0
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (;;) {
        const nth = begun
        begun += 1
        const guest = plan.guests[nth]
        if (!guest) return
        await beGuest(course, guest, nth, stepped)
      }
    }),
  )
  // Guests who were refused took fewer steps: what was to come later comes now.
  stepped(Infinity)
  await Promise.all(underWay)

  for (const program of [stack.web, stack.worker]) await program.setClock(0)
  for (const service of [stack.yookassa, stack.telegram, stack.smtp]) service.mend()
  iiko.faults.clear()
  await yookassa.webhooks.idle()
  let violations = await settle(course)
  if (violations.length === 0) {
    // And it stays so, whatever is told once more.
    const told = yookassa.webhooks.carried().slice(-plan.guests.length)
    await Promise.all(told.map(({ event }) => yookassa.webhooks.again(event)))
    violations = await settle(course)
  }
  const deliveries = await deliveriesOf(course)
  return {
    seed: plan.seed,
    seconds: (performance.now() - from) / 1000,
    orders: course.orders.length,
    refused: course.refused.length,
    paid: course.orders.filter(({ hasPaid }) => hasPaid).length,
    cancelled: course.orders.filter(({ isCancelled }) => isCancelled).length,
    deliveries: deliveries.length,
    repeated: deliveries.filter(({ repeats }) => repeats > 0).length,
    violations: [...course.wrong, ...violations],
  }
}

/** Waits until every invariant holds; what still does not when the time is over. */
async function settle(course: Course): Promise<string[]> {
  const until = Date.now() + settling
  for (;;) {
    await hurry(course.stack.database)
    await pause(200)
    const found = (await Promise.all(invariants.map((holds) => holds(course)))).flat()
    if (found.length === 0 || Date.now() > until) return found
    await pause(300)
  }
}
