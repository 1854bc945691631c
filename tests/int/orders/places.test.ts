import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { askGraphQL } from '../access/askGraphQL'
import { hire } from '../api-v1/hire'

import { aBody, type AnsweredOrder, placed } from './ask'
import { type Restaurant, startOrders } from './startOrders'

let carte: Restaurant
let there = 0
let ours: AnsweredOrder
let theirs: AnsweredOrder
let operator: Record<string, string>
let manager: Record<string, string>

const stops = { ours: 0, theirs: 0, all: 0 }

beforeAll(async () => {
  carte = await startOrders()
  const { payload } = carte
  const other = await payload.create({
    collection: 'locations',
    data: {
      name: 'На Невском',
      channels: ['pickup'],
      timeZone: 'Europe/Moscow',
      currency: 'RUB',
    },
  })
  there = other.id
  const tie = async (role: 'manager' | 'operator') => {
    const { headers, id } = await hire(carte, role)
    await payload.update({ collection: 'users', id, data: { locations: [carte.locationId] } })
    return headers
  }
  operator = await tie('operator')
  manager = await tie('manager')
  ours = await placed(carte, aBody(carte))
  theirs = await placed(carte, aBody(carte, { location: there }))
  const owner = (await hire(carte, 'administrator')).headers
  for (const { id } of [ours, theirs]) {
    await post(`/api/orders/${id}/receive`, { provider: 'cash' }, owner)
    await post(`/api/orders/${id}/refund`, { amount: 100, reason: 'x' }, owner)
  }
  const stop = async (location: number | null) => {
    const data = { dish: carte.burger, location, remaining: 5 }
    return (await payload.create({ collection: 'stop-list', data })).id
  }
  Object.assign(stops, {
    ours: await stop(carte.locationId),
    theirs: await stop(there),
    all: await stop(null),
  })
})
afterAll(() => carte.stop())

function send(method: string, path: string, body: unknown, headers: Record<string, string>) {
  return carte.request(path, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}
const post = (path: string, body: unknown, headers = operator) => send('POST', path, body, headers)
const get = (path: string, headers = operator) => carte.request(path, { headers })

const docs = z.object({ docs: z.array(z.looseObject({ id: z.number() })), totalDocs: z.number() })
async function listed(path: string, headers = operator) {
  const answer = await get(path, headers)
  expect(answer.status, path).toBe(200)
  return docs.parse(await answer.json())
}
const total = async (path: string) =>
  z.object({ totalDocs: z.number() }).parse(await (await get(path)).json()).totalDocs

describe('staff who are tied to a restaurant', () => {
  it('see its orders alone: in the list, by id, by any question and in the count', async () => {
    expect((await listed('/api/orders')).docs.map(({ id }) => id)).toEqual([ours.id])
    expect((await get(`/api/orders/${ours.id}`)).status).toBe(200)
    expect((await get(`/api/orders/${theirs.id}`)).status).toBe(404)
    for (const where of [
      `where[location][equals]=${there}`,
      `where[id][equals]=${theirs.id}`,
      `where[or][0][location][equals]=${there}&where[or][1][location][equals]=${there}`,
      `where[location.name][equals]=${encodeURIComponent('На Невском')}`,
    ]) {
      expect((await listed(`/api/orders?${where}`)).docs).toEqual([])
    }
    expect(await total('/api/orders/count')).toBe(1)
    expect(await total(`/api/orders/count?where[location][equals]=${there}`)).toBe(0)
    expect((await get('/api/orders/versions')).ok).toBe(false)
  })

  it.each(['payments', 'refunds', 'order-events'])('see its %s alone', async (slug) => {
    const all = await carte.payload.find({ collection: 'payments', pagination: false })
    expect(all.docs).toHaveLength(2)
    const own = await listed(`/api/${slug}`)
    expect(new Set(own.docs.map(({ order }) => order))).toEqual(new Set([ours.id]))
    expect(await total(`/api/${slug}/count`)).toBe(own.totalDocs)
    const asked = `/api/${slug}?where[order.location][equals]=${there}`
    expect((await listed(asked)).docs).toEqual([])
    expect((await listed(`/api/${slug}?where[order][equals]=${theirs.id}`)).docs).toEqual([])
  })

  it('see no receipts of others, though a payment stands between', async () => {
    expect((await listed('/api/payment-receipts')).docs).toEqual([])
  })

  it.each([
    ['step', { to: 'accepted' }],
    ['receive', { provider: 'cash' }],
    ['refund', { amount: 100, reason: 'x' }],
  ])('cannot %s an order of another', async (what, body) => {
    const answer = await post(`/api/orders/${theirs.id}/${what}`, body, manager)
    expect(answer.status).toBe(404)
    const order = await carte.payload.findByID({ collection: 'orders', id: theirs.id })
    expect([order.state, order.paid]).toEqual(['placed', order.total - 100])
  })

  it('cannot read or follow it through the API either, but by its token', async () => {
    const path = `/api/v1/orders/${theirs.id}`
    expect((await get(path)).status).toBe(404)
    expect((await get(`${path}/events`)).status).toBe(404)
    expect((await post(`${path}/cancel`, {})).status).toBe(404)
    expect((await post(`/api/iiko/orders/${theirs.id}/resend`, {})).status).toBe(404)
    expect((await get(`${path}?token=${theirs.token}`)).status).toBe(200)
    expect((await get(`/api/v1/orders/${ours.id}`)).status).toBe(200)
  })

  it('keep its stop-list, see what counts everywhere, and touch nothing else', async () => {
    const seen = (await listed('/api/stop-list?sort=id')).docs.map(({ id }) => id)
    expect(seen).toEqual([stops.ours, stops.all])
    const statuses: Record<string, number> = {}
    for (const [name, id] of Object.entries(stops)) {
      const answer = await send('PATCH', `/api/stop-list/${id}`, { remaining: 4 }, operator)
      statuses[name] = answer.status
    }
    expect(statuses).toEqual({ ours: 200, theirs: 403, all: 403 })
    const move = (location: number | null) =>
      send('PATCH', `/api/stop-list/${stops.ours}`, { location }, operator)
    expect([(await move(there)).status, (await move(null)).status]).toEqual([400, 400])
    const create = (location?: number) =>
      post('/api/stop-list', { dish: carte.soup, location, remaining: 1 })
    expect([(await create(there)).status, (await create()).status]).toEqual([400, 400])
    expect((await send('DELETE', `/api/stop-list/${stops.theirs}`, {}, operator)).status).toBe(403)
    const { data } = await askGraphQL('{ StopLists { docs { id } } }', { headers: operator })
    expect(JSON.stringify(data)).not.toContain(`:${stops.theirs}}`)
  })

  it('open the desk of it alone, and of a dish its lines alone', async () => {
    expect((await get(`/api/desk?location=${carte.locationId}`)).status).toBe(200)
    expect((await get(`/api/desk?location=${there}`)).status).toBe(404)
    const stop = { dish: carte.soup, size: '', remaining: null, until: null, reason: '' }
    const desk = { location: there, put: [stop], clear: [] }
    expect((await post('/api/desk/stops', desk)).status).toBe(404)
    const across = { dish: carte.soup, size: '' }
    const put = [{ location: there, remaining: null, until: null, reason: '' }]
    expect((await post('/api/desk/dish/stops', { ...across, put })).status).toBe(422)
    const clear = [{ location: there }]
    expect((await post('/api/desk/dish/stops', { ...across, clear })).status).toBe(422)
    const lines = await (await get(`/api/desk/dish?dish=${carte.soup}`)).text()
    expect(lines).not.toContain('На Невском')
    const turn = await post(`/api/menu-items/${carte.soup}/availability`, { isAvailable: false })
    expect(turn.status).toBe(403)
  })

  it('see neither the guests nor the money of the whole chain, nor a file of all of it', async () => {
    for (const slug of ['customers', 'deliveries', 'payment-accounts', 'payment-differences']) {
      expect((await get(`/api/${slug}`, manager)).status, slug).toBe(403)
    }
    expect((await get('/api/menu-file?format=json', manager)).status).toBe(403)
  })

  it('cannot untie themselves', async () => {
    const me = z.looseObject({ user: z.looseObject({ id: z.number() }) })
    const { user } = me.parse(await (await get('/api/users/me', manager)).json())
    await send('PATCH', `/api/users/${user.id}`, { locations: [] }, manager)
    const kept = await carte.payload.findByID({ collection: 'users', id: user.id, depth: 0 })
    expect(kept.locations).toEqual([carte.locationId])
  })

  it('keep a restaurant from being deleted, for without it they would get all of them', async () => {
    const { headers } = await hire(carte, 'administrator')
    const gone = await carte.request(`/api/locations/${carte.locationId}`, {
      method: 'DELETE',
      headers,
    })
    expect(gone.status).toBe(409)
  })
})
