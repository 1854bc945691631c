import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { cancelUnpaid } from '@/plugins/payments/unpaid/cancelUnpaid'
import type { Actor, OrderState } from '@/src/domain/order/OrderState'
import { moveOrder } from '@/src/orders/moveOrder'

import { aBody, place, placed, send } from './ask'
import { type Restaurant, startOrders } from './startOrders'

let carte: Restaurant
let entry = 0
beforeAll(async () => {
  carte = await startOrders()
})
afterAll(() => carte.stop())

/** Five bowls are left of the soup. */
beforeEach(async () => {
  const { payload } = carte
  await payload.delete({ collection: 'stop-list', where: { id: { exists: true } } })
  const data = { dish: carte.soup, location: carte.locationId, remaining: 5 }
  entry = (await payload.create({ collection: 'stop-list', data })).id
})

const left = async () => {
  const line = await carte.payload.findByID({ collection: 'stop-list', id: entry })
  return line.remaining
}
const move = async (orderId: number, to: OrderState, by: Actor = 'staff') =>
  moveOrder(await createLocalReq({}, carte.payload), { orderId, to, by, reason: 'x' })
const two = () => aBody(carte, { lines: [{ dish_id: carte.soup, quantity: 2 }] })

describe('portions of an order that is called off', () => {
  it('are given back, whoever calls it off', async () => {
    const guests = await placed(carte, two())
    expect(await left()).toBe(3)
    await send(carte, `/orders/${guests.id}/cancel?token=${guests.token}`, {})
    expect(await left()).toBe(5)
    for (const [to, by] of [
      ['rejected', 'staff'],
      ['cancelled', 'staff'],
      ['cancelled', 'pos'],
    ] as const) {
      const { id } = await placed(carte, two())
      expect(await left()).toBe(3)
      await move(id, to, by)
      expect([to, by, await left()]).toEqual([to, by, 5])
    }
  })

  it('are given back when it was not paid in time', async () => {
    const { id } = await placed(carte, two())
    await carte.payload.db.drizzle.execute(
      sql`update orders set awaits_payment = true, placed_at = now() - interval '2 hours' where id = ${id}`,
    )
    await Promise.all([cancelUnpaid(carte.payload), cancelUnpaid(carte.payload)])
    expect(await left()).toBe(5)
  })

  it('are given back once, however many call it off at once, while others order', async () => {
    const orders = await Promise.all([1, 2].map(() => placed(carte, two())))
    expect(await left()).toBe(1)
    await Promise.all([
      ...orders.flatMap(({ id, token }) => [
        move(id, 'cancelled'),
        move(id, 'rejected'),
        move(id, 'cancelled', 'pos'),
        send(carte, `/orders/${id}/cancel?token=${token}`, {}),
      ]),
      place(carte, aBody(carte)),
    ])
    for (const { id } of orders) await move(id, 'cancelled')
    expect(await left()).toBe(4)
  })

  it('can be sold again at once', async () => {
    const five = aBody(carte, { lines: [{ dish_id: carte.soup, quantity: 5 }] })
    const { id } = await placed(carte, five)
    expect((await place(carte, aBody(carte))).status).toBe(422)
    await move(id, 'rejected')
    expect((await place(carte, five)).status).toBe(201)
    expect(await left()).toBe(0)
  })

  it('stay taken once the kitchen has begun', async () => {
    const { id } = await placed(carte, two())
    for (const to of ['accepted', 'cooking', 'cancelled'] as const) await move(id, to)
    expect(await left()).toBe(3)
  })

  it('are not put on a line that counts none any more, or that was lifted', async () => {
    const first = await placed(carte, two())
    const second = await placed(carte, two())
    const change = { collection: 'stop-list', id: entry } as const
    await carte.payload.update({ ...change, data: { remaining: null } })
    await move(first.id, 'cancelled')
    expect(await left()).toBeNull()
    await carte.payload.delete(change)
    expect((await move(second.id, 'cancelled')).is).toBe('moved')
  })

  it('are taken again, as far as they are there, when it was paid after all', async () => {
    const { id } = await placed(carte, two())
    await move(id, 'cancelled')
    await placed(carte, aBody(carte, { lines: [{ dish_id: carte.soup, quantity: 4 }] }))
    await move(id, 'placed', 'system')
    expect(await left()).toBe(0)
    await move(id, 'cancelled')
    expect(await left()).toBe(1)
  })
})
