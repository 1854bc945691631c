import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { z } from 'zod'

import type { Hearing } from '@/src/worker/openHearing'

import { connectHouse, type IikoHouse, startIikoHouse } from './startIikoHouse'

const soon = { timeout: 25_000, interval: 50 }

let house: IikoHouse
let hearings: Hearing[]
/** By the name of the product in iiko. */
const dishes = new Map<string, { id: number; product: string }>()

beforeAll(async () => {
  house = await startIikoHouse()
  const { iiko, payload } = house
  const { openHearing } = await import('@/src/worker/openHearing')
  for (const { id, name, type } of iiko.menu.all().products) {
    if (type !== 'Dish') continue
    const dish = await payload.create({
      collection: 'menu-items',
      data: {
        name,
        price: 10_000,
        externalId: id,
        isAvailable: true,
        _status: 'published',
      },
    })
    dishes.set(name, { id: dish.id, product: id })
  }
  await connectHouse(house)
  // Two processes on one database.
  hearings = [await openHearing(payload), await openHearing(payload)]
})
afterAll(async () => {
  await Promise.all(hearings.map((hearing) => hearing.close()))
  await house.stop()
})

const line = z.object({
  dish: z.coerce.number().nullable(),
  location: z.number(),
  remaining: z.coerce.number().nullable(),
  source: z.string(),
})
async function stops() {
  const { rows } = await house.payload.db.pool.query(
    'select dish_id as dish, location_id as location, remaining, source from stop_list order by 1, 2, 4',
  )
  return z.array(line).parse(rows)
}
async function events() {
  const { docs } = await house.payload.find({
    collection: 'inbox-events',
    sort: 'id',
    pagination: false,
  })
  return docs
}
const dish = (name: string) => {
  const found = dishes.get(name)
  if (!found) throw new Error(`no dish ${name}`)
  return found
}
const tell = (body: unknown, authorization?: string) =>
  fetch(`${house.door.url}/api/iiko/webhooks`, {
    method: 'POST',
    headers: { ...(authorization === undefined ? {} : { authorization }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const ourToken = () => house.iiko.webhooks.settings(house.places.organizationId)?.authToken ?? ''

it('T13: what runs out in iiko runs out in its restaurant, and returns', async () => {
  const { iiko, places } = house
  const { id, product } = dish('Борщ')
  iiko.control.setStop(places.nevsky.group, product, 0)
  await vi.waitFor(async () => {
    expect(await stops()).toEqual([
      { dish: id, location: places.nevsky.location, remaining: 0, source: 'iiko' },
    ])
  }, soon)
  iiko.control.setStop(places.nevsky.group, product, 2.5)
  await vi.waitFor(async () => expect(await stops()).toMatchObject([{ remaining: 2.5 }]), soon)
  iiko.control.setStop(places.nevsky.group, product)
  await vi.waitFor(async () => expect(await stops()).toEqual([]), soon)
})

it('T13: a product that we do not have stops nothing and breaks nothing', async () => {
  const { iiko, places } = house
  const { id, product } = dish('Солянка')
  iiko.control.setStop(places.quay.group, randomUUID(), 0)
  iiko.control.setStop(places.quay.group, product, 0)
  await vi.waitFor(async () => {
    expect(await stops()).toEqual([
      { dish: id, location: places.quay.location, remaining: 0, source: 'iiko' },
    ])
  }, soon)
})

it('T13: what staff have stopped stays theirs when iiko has it again', async () => {
  const { iiko, places, post } = house
  const { id, product } = dish('Солянка')
  const location = places.quay.location
  const put = [{ dish: id, size: '', remaining: null, until: null, reason: 'Нет капусты' }]
  expect((await post('/api/desk/stops', { location, put }, 'operator')).status).toBe(200)
  expect(await stops()).toMatchObject([{ source: 'iiko' }, { source: 'staff' }])
  iiko.control.setStop(places.quay.group, product)
  await vi.waitFor(
    async () => expect(await stops()).toMatchObject([{ source: 'staff', dish: id }]),
    soon,
  )
})

it('T14: an event that is told twice, late and out of order is applied once', async () => {
  const { iiko, places } = house
  const { product } = dish('Цезарь')
  const before = (await events()).length
  iiko.webhooks.hold()
  iiko.control.setStop(places.nevsky.group, product, 0)
  iiko.control.setStop(places.nevsky.group, product, 3)
  await iiko.webhooks.release({ isReversed: true, times: 2, isOneByOne: true })
  await vi.waitFor(async () => {
    const told = await events()
    expect(told.slice(before).map(({ state }) => state)).toEqual(['applied', 'applied'])
    expect(
      (await stops()).some(({ remaining, source }) => source === 'iiko' && remaining === 3),
    ).toBe(true)
  }, soon)
})

it('T14: what another organisation is told about is kept, visibly ignored', async () => {
  const { iiko } = house
  const before = (await events()).length
  const event = iiko.webhooks.event('StopListUpdate', randomUUID(), {
    terminalGroupsStopListsUpdates: [],
  })
  expect((await tell([event], ourToken())).status).toBe(200)
  await vi.waitFor(async () => {
    const [last] = (await events()).slice(before)
    expect(last).toMatchObject({ state: 'applied', source: 'iiko' })
    expect(last?.reason).toContain('Другая организация')
  }, soon)
})

it('T14: a wrong token is turned away, and nothing is kept', async () => {
  const before = (await events()).length
  const event = house.iiko.webhooks.event('StopListUpdate', house.places.organizationId, {})
  for (const token of [undefined, '', 'Bearer ', 'wrong', `${ourToken()}x`, ourToken().slice(1)]) {
    expect((await tell([event], token)).status).toBe(401)
  }
  expect(await events()).toHaveLength(before)
})

it('T14: an unknown type is kept and answered, 5 MB are not, nor what is no event', async () => {
  const { iiko, places } = house
  const unknown = iiko.webhooks.event('KitchenOpened', places.organizationId, {
    new: { deep: [1] },
  })
  expect((await tell([unknown], ourToken())).status).toBe(200)
  await vi.waitFor(async () => {
    const last = (await events()).at(-1)
    expect(last?.state).toBe('applied')
    expect(last?.reason).toContain('KitchenOpened')
  }, soon)
  expect((await tell('x'.repeat(5_000_000), ourToken())).status).toBe(413)
  expect((await tell('not json', ourToken())).status).toBe(400)
  expect((await tell({ hello: 1 }, ourToken())).status).toBe(400)
  expect((await tell([], ourToken())).status).toBe(200)
})

it('finds by itself what no webhook told, and an administrator may have an event applied again', async () => {
  const { iiko, payload, places, post } = house
  const { id, product } = dish('Том ям')
  iiko.stops.set(places.nevsky.group, product, 0)
  await payload.db.pool.query(`update iiko_chores set due_at = now()`)
  await payload.db.pool.query(`select pg_notify('carte_iiko', '')`)
  await vi.waitFor(async () => expect((await stops()).map((each) => each.dish)).toContain(id), soon)

  iiko.stops.set(places.nevsky.group, product)
  const last = (await events()).find(({ eventId, reason }) => eventId && !reason)
  expect((await post(`/api/inbox-events/${last?.id}/replay`, {}, 'manager')).status).toBe(403)
  expect((await post(`/api/inbox-events/${last?.id}/replay`, {})).status).toBe(200)
  await vi.waitFor(
    async () => expect((await stops()).map((each) => each.dish)).not.toContain(id),
    soon,
  )
})

it('tries again when iiko does not answer, and says so', async () => {
  const { iiko, payload, places } = house
  const { id, product } = dish('Куриный')
  iiko.faults.add(
    { is: 'answer', status: 400 },
    { when: ({ path }) => path === '/api/1/stop_lists' },
  )
  iiko.control.setStop(places.nevsky.group, product, 0)
  const failing = async () => {
    const { rows } = await payload.db.pool.query(
      "select failures, reason from iiko_chores where kind = 'stops'",
    )
    return z.array(z.object({ failures: z.number(), reason: z.string().nullable() })).parse(rows)
  }
  await vi.waitFor(async () => expect(await failing()).toMatchObject([{ failures: 1 }]), soon)
  await vi.waitFor(async () => expect((await stops()).map((each) => each.dish)).toContain(id), soon)
  // What it applied is seen before it is told that the chore went well.
  await vi.waitFor(
    async () => expect(await failing()).toMatchObject([{ failures: 0, reason: null }]),
    soon,
  )
})
