import { z } from 'zod'

import type { Course } from '../Course'

const payment = z.object({
  order_id: z.number(),
  provider_id: z.string(),
  captured: z.number(),
  refunded: z.number(),
})
const paidRow = z.object({ id: z.number(), paid: z.number() })

const minor = (value: string | undefined) => Math.round(Number(value ?? 0) * 100)

/** The money at YooKassa is the money in Carte, payment by payment, and each order has what its guest has given. */
export async function money({ before, orders, stack }: Course): Promise<string[]> {
  const { database, yookassa } = stack
  const ids = orders.map(({ id }) => id)
  const here = await database.rows(
    payment,
    `select order_id, provider_id, captured, refunded from payments
     where order_id = any($1::int[]) and provider_id is not null`,
    [ids],
  )
  const paid = await database.rows(
    paidRow,
    'select id, paid from orders where id = any($1::int[])',
    [ids],
  )
  const there = [...yookassa.shop.payments.values()]
    .slice(before.payments)
    .filter(({ status }) => status === 'succeeded')
    .map((one) => ({
      id: one.id,
      captured: minor(one.amount.value),
      refunded: minor(one.refunded_amount?.value),
    }))
  const wrong = there.flatMap(({ captured, id, refunded }) => {
    const ours = here.filter(({ provider_id }) => provider_id === id)
    if (ours.length !== 1) return [`payment ${id} stands ${ours.length} times`]
    const [one] = ours
    return one?.captured === captured && one.refunded === refunded
      ? []
      : [`payment ${id}: ${one?.captured}−${one?.refunded} here, ${captured}−${refunded} there`]
  })
  const unknown = here.filter(
    ({ captured, provider_id }) => captured > 0 && !there.some(({ id }) => id === provider_id),
  )
  for (const order of orders) {
    const wanted = order.hasPaid && !order.isCancelled ? order.total : 0
    const row = paid.find(({ id }) => id === order.id)
    if (row?.paid !== wanted) wrong.push(`order ${order.id}: ${row?.paid} paid, not ${wanted}`)
  }
  return [
    ...wrong,
    ...unknown.map(({ provider_id }) => `payment ${provider_id} is paid here alone`),
  ]
}
