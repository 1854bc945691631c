import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { inTransaction } from '@/src/db/inTransaction'
import { moveOrder } from '@/src/orders/moveOrder'

import { aBody, placed, send } from './ask'
import { type Restaurant, startOrders } from './startOrders'

let carte: Restaurant
beforeAll(async () => {
  carte = await startOrders()
})
afterAll(() => carte.stop())

describe('moving an order', () => {
  it('lets one of two buttons win, and tells the other', async () => {
    const { id } = await placed(carte, aBody(carte))
    const press = async (to: 'accepted' | 'rejected') =>
      moveOrder(await createLocalReq({}, carte.payload), { orderId: id, to, by: 'staff' })
    const moved = await Promise.all([press('accepted'), press('rejected')])
    expect(moved.map(({ is }) => is).sort()).toEqual(['moved', 'still'])
    const { docs } = await carte.payload.find({
      collection: 'order-events',
      where: { order: { equals: id } },
      sort: 'seq',
    })
    expect(docs.map(({ seq }) => seq)).toEqual([1, 2])
  })

  it('lets the guest cancel until the kitchen has begun', async () => {
    const first = await placed(carte, aBody(carte))
    const cancel = ({ id, token }: { id: number; token: string }) =>
      send(carte, `/orders/${id}/cancel?token=${token}`, { reason: 'передумали' })
    expect((await cancel(first)).body).toMatchObject({ state: 'cancelled', can_cancel: false })
    expect((await cancel(first)).status).toBe(200)
    const second = await placed(carte, aBody(carte))
    for (const to of ['accepted', 'cooking'] as const) {
      const req = await createLocalReq({}, carte.payload)
      await moveOrder(req, { orderId: second.id, to, by: 'staff' })
    }
    expect((await cancel(second)).status).toBe(409)
  })

  it('undoes everything when what it belongs to fails', async () => {
    const { id } = await placed(carte, aBody(carte))
    const req = await createLocalReq({}, carte.payload)
    await expect(
      inTransaction(req, async () => {
        await moveOrder(req, { orderId: id, to: 'accepted', by: 'staff' })
        throw new Error('the payment failed')
      }),
    ).rejects.toThrow('the payment failed')
    const order = await carte.payload.findByID({ collection: 'orders', id })
    expect(order.state).toBe('placed')
  })

  it('notes a late word of the POS, and does not go back', async () => {
    const { id } = await placed(carte, aBody(carte))
    for (const to of ['ready', 'cooking'] as const) {
      await moveOrder(await createLocalReq({}, carte.payload), { orderId: id, to, by: 'pos' })
    }
    const { docs } = await carte.payload.find({
      collection: 'order-events',
      where: { order: { equals: id } },
      sort: 'seq',
    })
    expect(docs.map(({ to, reason }) => [to, reason ?? ''])).toEqual([
      ['placed', ''],
      ['ready', ''],
      ['ready', 'cooking'],
    ])
  })
})

describe('GET /api/v1/orders/:id/events', () => {
  it('tells what has happened, then what happens, from where the reader left off', async () => {
    const { id, token } = await placed(carte, aBody(carte))
    const move = async (to: 'accepted' | 'cancelled') =>
      moveOrder(await createLocalReq({}, carte.payload), { orderId: id, to, by: 'staff' })
    const open = (headers: Record<string, string> = {}) =>
      carte.request(`/api/v1/orders/${id}/events?token=${token}`, { headers })
    const first = open().then((answer) => answer.text())
    await move('accepted')
    await move('cancelled')
    const states = (text: string) =>
      [...text.matchAll(/"state":"([\w-]+)"/g)].map(([, state]) => state)
    expect(states(await first)).toEqual(['placed', 'accepted', 'cancelled'])
    const later = await (await open({ 'Last-Event-ID': '1' })).text()
    expect(states(later)).toEqual(['accepted', 'cancelled'])
    expect((await carte.request(`/api/v1/orders/${id}/events`)).status).toBe(404)
  })
})
