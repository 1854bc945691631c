import { setTimeout as pause } from 'node:timers/promises'

import { z } from 'zod'

import { askCarte, type Heard } from './askCarte'
import type { Acknowledged, Course } from './Course'
import type { GuestPlan } from './Plan'
import { safeDishes } from './planOf'

const placed = z.looseObject({
  id: z.number(),
  number: z.number(),
  token: z.string(),
  total: z.number(),
})
const paying = z.looseObject({
  state: z.enum(['ready', 'pending', 'refused']),
  step: z.looseObject({ url: z.string() }).nullish(),
})

/** So long a guest tries the same again; whoever gets no answer by then has met a hang. */
const patience = 120_000

const isOver = ({ status }: Heard) => status >= 200 && status < 500 && ![403, 429].includes(status)

/** Sends the same until it is answered for good: 5xx, a broken connection and “not now” are tried again, as an app does. */
async function insist(course: Course, what: string, ask: () => Promise<Heard>): Promise<Heard> {
  const until = Date.now() + patience
  for (;;) {
    const heard = await ask()
    if (isOver(heard)) return heard
    if (Date.now() > until) {
      course.wrong.push(`${what}: no answer in two minutes (${heard.status})`)
      return heard
    }
    await pause(100)
  }
}

/** Does what the plan says; `stepped` is called after each step. */
export async function beGuest(
  course: Course,
  guest: GuestPlan,
  nth: number,
  stepped: () => void,
): Promise<void> {
  const { restaurant, stack, word } = course
  const api = `${stack.web.url}/api/v1/orders`
  const key = `${word} guest ${nth}`
  const online = guest.does !== 'cash'
  const heard = await insist(course, `order ${nth}`, () =>
    askCarte(api, {
      headers: { 'Idempotency-Key': key },
      body: {
        location: restaurant.location,
        mode: 'pickup',
        lines: [{ dish_id: restaurant.dishes[guest.dish]?.id }],
        guest: { name: 'Анна', phone: '8 916 123-45-67', email: `${word}-${nth}@example.org` },
        pay_by: online ? 'yookassa' : 'cash',
        comment: key,
      },
    }),
  )
  stepped()
  if (heard.status > 201) {
    course.refused.push(key)
    if (guest.dish < safeDishes)
      course.wrong.push(`order ${nth} was refused: ${heard.status} ${JSON.stringify(heard.body)}`)
    return
  }
  const { id, number, token, total } = placed.parse(heard.body)
  const order: Acknowledged = {
    ...{ key, id, number, token, total, guest },
    ...{ hasPaid: false, isCancelled: false },
  }
  course.orders.push(order)
  if (!online) return

  const payment = await beginPayment(course, order)
  stepped()
  if (guest.does === 'leaves' || payment === null) return
  stack.yookassa.shop.approve(payment)
  order.hasPaid = true
  stepped()
  if (guest.does === 'pays') return
  const left = await insist(course, `cancelling of ${id}`, () =>
    askCarte(`${api}/${id}/cancel?token=${token}`, { body: {} }),
  )
  // The kitchen may have begun: that is an answer too.
  order.isCancelled = left.status < 300
  stepped()
}

/** YooKassa's number of the payment whose page the guest has open; null when none could be begun. */
async function beginPayment(course: Course, order: Acknowledged): Promise<string | null> {
  const url = `${course.stack.web.url}/api/v1/orders/${order.id}/pay?token=${order.token}`
  const until = Date.now() + patience
  while (Date.now() < until) {
    const heard = await insist(course, `payment of ${order.id}`, () =>
      askCarte(url, { body: { provider: 'yookassa', page: true } }),
    )
    const told = paying.safeParse(heard.body)
    if (!told.success || told.data.state === 'refused') {
      const words = JSON.stringify(heard.body)
      course.wrong.push(`payment of ${order.id} was refused: ${heard.status} ${words}`)
      return null
    }
    if (told.data.state === 'ready') return told.data.step?.url.split('/').at(-1) ?? null
    await pause(100)
  }
  course.wrong.push(`payment of ${order.id}: pending for two minutes`)
  return null
}
