import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { hire } from '../api-v1/hire'
import { aBody, placed } from '../orders/ask'
import { type Restaurant, startOrders } from '../orders/startOrders'

const answer = z.object({ docs: z.array(z.looseObject({ currency: z.string().nullish() })) })

let carte: Restaurant
const ids = new Map<string, number>()
let manager: Record<string, string>
let elsewhere: Record<string, string>

beforeAll(async () => {
  carte = await startOrders('EUR')
  const { id: orderId } = await placed(carte, aBody(carte))
  const made = async (collection: string, statement: string, values: unknown[]) => {
    const { rows } = await carte.payload.db.pool.query(`${statement} returning id`, values)
    const [row] = z.array(z.object({ id: z.number() })).parse(rows)
    ids.set(collection, row?.id ?? 0)
    return row?.id ?? 0
  }
  const payment = await made(
    'payments',
    `insert into payments (created_at, order_id, provider, status, amount, currency, authorised, captured,
       refunded, unrefunded, key)
     values (now(), $1, 'cash', 'captured', 129050, 'EUR', 129050, 129050, 66600, 0, 'paid')`,
    [orderId],
  )
  await made(
    'refunds',
    `insert into refunds (created_at, order_id, payment_id, amount, state, reason, key)
     values (now(), $1, $2, 66600, 'done', 'Суп остыл', 'back')`,
    [orderId, payment],
  )
  await made(
    'payment-receipts',
    `insert into payment_receipts (created_at, payment_id, kind, total, state, tries, body, key, attempt)
     values (now(), $1, 'payment', 129050, 'done', 1, '{}', 'receipt', 0)`,
    [payment],
  )
  const place = await carte.payload.create({
    collection: 'locations',
    data: { name: 'Там', channels: ['pickup'], timeZone: 'Europe/Moscow', currency: 'RUB' },
  })
  const at = async (location: number) => {
    const { headers, id } = await hire(carte, 'manager')
    await carte.payload.update({ collection: 'users', id, data: { locations: [location] } })
    return headers
  }
  manager = await at(carte.locationId)
  elsewhere = await at(place.id)
})
afterAll(() => carte.stop())

const asked = async (path: string, headers: Record<string, string>): Promise<unknown> => {
  const heard = await carte.request(path, { headers })
  expect(heard.status).toBe(200)
  const body: unknown = await heard.json()
  return body
}

it.each(['refunds', 'payment-receipts'])(
  'a list of %s says of which currency its sums are, whatever of its columns it is asked for, and to nobody else',
  async (collection) => {
    for (const of of ['depth=0', 'depth=0&select[createdAt]=true', 'depth=1']) {
      const { docs } = answer.parse(await asked(`/api/${collection}?${of}`, manager))
      expect(docs).toMatchObject([{ currency: 'EUR' }])
    }
    const page = await asked(`/api/${collection}/${ids.get(collection)}?depth=0`, manager)
    expect(page).toMatchObject({ currency: 'EUR' })
    const { docs } = answer.parse(await asked(`/api/${collection}?depth=0`, elsewhere))
    expect(docs).toEqual([])
  },
)
