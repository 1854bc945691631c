import { randomUUID } from 'node:crypto'

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { isRecord } from '../http/isRecord'
import { serve, type Served } from '../http/serve'
import { readBody } from '../http/readBody'

import { findShared } from './description/findShared'
import { readDescription } from './description/readDescription'
import { generateMenu } from './menu/generateMenu'
import { organizations, orderTypes, paymentTypes, terminalGroups } from './places'
import { type Iiko, startIiko } from './startIiko'

const description = readDescription()
const reason = description ? '' : ' (skipped: no ../shared/iiko here)'

const [organization] = organizations
const [group] = terminalGroups
const organizationId = organization?.id ?? ''
const terminalGroupId = group?.id ?? ''
const menu = generateMenu(8)
const [pizza] = menu.products
const extra = menu.products.at(-1)

let iiko: Iiko
let ear: Served
const heard: { authorization: string; events: unknown }[] = []

beforeAll(async () => {
  iiko = await startIiko({ menu, takesOrdersAfter: null })
  ear = await serve(async (request, response) => {
    const body: unknown = JSON.parse((await readBody(request)).toString())
    heard.push({ authorization: request.headers.authorization ?? '', events: body })
    response.writeHead(200).end()
  })
})
afterAll(async () => {
  await iiko.close()
  await ear.close()
})
afterEach(() => {
  iiko.faults.clear()
  heard.length = 0
})

async function post(path: string, body: unknown, token?: string) {
  const answer = await fetch(iiko.url + path, {
    method: 'POST',
    headers: token ? { authorization: `Bearer ${token}` } : {},
    body: JSON.stringify(body),
  })
  const told: unknown = await answer.json()
  return { status: answer.status, body: isRecord(told) ? told : {} }
}

const tokenOf = async () =>
  z.string().parse((await post('/api/1/access_token', { apiLogin: iiko.apiLogin })).body.token)

const delivery = (more: Record<string, unknown> = {}) => ({
  organizationId,
  terminalGroupId,
  order: {
    id: randomUUID(),
    externalNumber: 'A-1',
    phone: '+79991234567',
    orderServiceType: 'DeliveryByClient',
    customer: { type: 'one-time', name: 'Мария' },
    items: [
      {
        type: 'Product',
        productId: pizza?.id,
        productSizeId: pizza?.sizePrices[0]?.sizeId,
        amount: 1,
        price: 200,
        modifiers: [
          { productId: extra?.id, amount: 1, price: 79, productGroupId: menu.groups.at(-1)?.id },
        ],
      },
    ],
    payments: [{ paymentTypeKind: 'Cash', sum: 279, paymentTypeId: paymentTypes[0]?.id }],
    ...more,
  },
})

describe.skipIf(!description)(`the stand-in of iiko and its description${reason}`, () => {
  it('answers every call as the description has it', async () => {
    const token = await tokenOf()
    const organizationIds = [organizationId]
    const table = {
      organizationId,
      terminalGroupId,
      order: { id: randomUUID(), items: delivery().order.items, orderTypeId: orderTypes[2]?.id },
    }
    iiko.stops.set(terminalGroupId, pizza?.id ?? '', 0.5, pizza?.sizePrices[0]?.sizeId)
    const asked = delivery()
    const calls: [string, unknown][] = [
      ['/api/v2/access_token', iiko.application],
      ['/api/1/organizations', {}],
      ['/api/1/terminal_groups', { organizationIds }],
      ['/api/1/terminal_groups/is_alive', { organizationIds, terminalGroupIds: [terminalGroupId] }],
      ['/api/1/nomenclature', { organizationId }],
      ['/api/1/nomenclature', { organizationId, startRevision: menu.revision }],
      ['/api/2/menu', {}],
      ['/api/2/menu/by_id', { externalMenuId: '9001', organizationIds }],
      ['/api/1/stop_lists', { organizationIds, returnSize: true }],
      [
        '/api/1/webhooks/update_settings',
        { organizationId, webHooksUri: `${ear.url}/`, authToken: 'ours' },
      ],
      ['/api/1/webhooks/settings', { organizationId }],
      ['/api/1/deliveries/order_types', { organizationIds }],
      ['/api/1/payment_types', { organizationIds }],
      ['/api/1/discounts', { organizationIds }],
      ['/api/1/cancel_causes', { organizationIds }],
      ['/api/1/deliveries/create', asked],
      ['/api/1/order/create', table],
      ['/api/1/deliveries/by_id', { organizationId, orderIds: [asked.order.id] }],
      ['/api/1/order/by_id', { organizationIds, orderIds: [table.order.id] }],
    ]
    for (const [path, body] of calls)
      expect.soft((await post(path, body, token)).status, path).toBe(200)
    iiko.control.settleOrder(asked.order.id)
    iiko.control.settleOrder(table.order.id)
    for (const [path, body] of calls.slice(-2)) await post(path, body, token)
    await post('/api/1/deliveries/cancel', { organizationId, orderId: asked.order.id }, token)
    await post('/api/1/deliveries/by_id', { organizationId, orderIds: [asked.order.id] }, token)
    const faulty = iiko.calls().filter(({ answerFaults }) => answerFaults.length > 0)
    expect(faulty.map(({ path, answerFaults }) => ({ path, answerFaults }))).toEqual([])
  })

  it('refuses what the description does not allow', async () => {
    const token = await tokenOf()
    for (const [path, body] of [
      ['/api/1/access_token', {}],
      ['/api/1/nomenclature', { organizationId: 'restaurant' }],
      ['/api/1/nomenclature', { organizationId, more: true }],
      ['/api/1/terminal_groups', {}],
      ['/api/1/deliveries/create', delivery({ phone: '1' })],
      ['/api/1/deliveries/create', delivery({ items: [{ type: 'Dish', amount: 1 }] })],
      ['/api/1/deliveries/create', delivery({ completeBefore: '2026-11-28T12:00:00Z' })],
    ] as const) {
      expect.soft(await post(path, body, token), path).toMatchObject({ status: 400 })
    }
    expect(await post('/api/1/organizations', {})).toMatchObject({ status: 401 })
    expect(await post('/api/1/access_token', { apiLogin: 'nobody' })).toMatchObject({ status: 401 })
    expect(await post('/api/1/unheard_of', {}, token)).toMatchObject({ status: 404 })
  })

  it('tells of what changes, as the description has it and with the token of the settings', async () => {
    const token = await tokenOf()
    const settings = { organizationId, webHooksUri: `${ear.url}/`, authToken: 'ours' }
    await post('/api/1/webhooks/update_settings', settings, token)
    const made = delivery()
    await post('/api/1/deliveries/create', made, token)
    iiko.control.settleOrder(made.order.id)
    iiko.control.moveOrder(made.order.id, 'OnWay')
    iiko.control.setStop(terminalGroupId, pizza?.id ?? '', 0)
    const wrong = delivery({
      items: [{ type: 'Product', productId: randomUUID(), amount: 1, price: 1 }],
    })
    await post('/api/1/deliveries/create', wrong, token)
    iiko.control.settleOrder(wrong.order.id)
    iiko.control.setPrice(pizza?.id ?? '', 333)
    await iiko.webhooks.idle()

    const events = heard.flatMap((each) =>
      z.array(z.looseObject({ eventType: z.string() })).parse(each.events),
    )
    expect(events.map(({ eventType }) => eventType).sort()).toEqual([
      'DeliveryOrderError',
      'DeliveryOrderUpdate',
      'DeliveryOrderUpdate',
      'NomenclatureUpdate',
      'StopListUpdate',
    ])
    for (const event of events) expect(description?.checkEvent(event.eventType, event)).toEqual([])
    expect(new Set(heard.map(({ authorization }) => authorization))).toEqual(
      new Set(['Bearer ours']),
    )
  })

  it('serves the recorded menu as it was recorded', async () => {
    const recorded = await startIiko({
      menu: findShared('fixtures/nomenclature-pizzeria-excerpt.json'),
    })
    const first = await fetch(`${recorded.url}/api/1/access_token`, {
      method: 'POST',
      body: JSON.stringify({ apiLogin: recorded.apiLogin }),
    })
    const { token } = z.object({ token: z.string() }).parse(await first.json())
    const answer = await fetch(`${recorded.url}/api/1/nomenclature`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ organizationId }),
    })
    expect(await answer.json()).toMatchObject(recorded.menu.all())
    await recorded.close()
  })
})

describe('the stand-in misbehaves when told to', () => {
  it('cuts an answer, drops a call, and ends a token', async () => {
    const token = await tokenOf()
    iiko.faults.add({ is: 'cutHalf' })
    await expect(post('/api/1/nomenclature', { organizationId }, token)).rejects.toThrow()
    iiko.faults.add({ is: 'dropBefore' })
    await expect(post('/api/1/organizations', {}, token)).rejects.toThrow('fetch failed')
    iiko.faults.add({ is: 'answer', status: 429, headers: { 'retry-after': '1' } })
    expect(await post('/api/1/organizations', {}, token)).toMatchObject({ status: 429 })
    iiko.faults.add({ is: 'expire' })
    expect(await post('/api/1/organizations', {}, token)).toMatchObject({ status: 401 })
  })

  it('is told by HTTP too', async () => {
    const told = await post('/_sandbox/fault', { is: 'answer', status: 500, path: '/api/2/menu' })
    expect(told).toMatchObject({ status: 200 })
    const token = await tokenOf()
    expect(await post('/api/2/menu', {}, token)).toMatchObject({ status: 500 })
    expect(await post('/api/2/menu', {}, token)).toMatchObject({ status: 200 })
  })
})
