import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

import type { OrderState } from '@/src/domain/order/OrderState'
import { moveOrder } from '@/src/orders/moveOrder'
import type { Outbox } from '@/src/outbox/openOutbox'

import { startPrinter, type TestPrinter } from '../../services/startPrinter'
import { aBody, placed } from '../orders/ask'
import { type Restaurant, startOrders } from '../orders/startOrders'

let carte: Restaurant
let kitchen: TestPrinter
let outbox: Outbox
let kitchenId = 0
let manager: Record<string, string>
const before = process.env.PRINTER_HOSTS

beforeAll(async () => {
  process.env.PRINTER_HOSTS = '127.0.0.1'
  carte = await startOrders()
  const { payload } = carte
  kitchen = await startPrinter()
  const account = { email: 'cook@example.org', password: 'три слова и число 42' }
  await payload.create({
    collection: 'users',
    data: { ...account, username: 'cook', role: 'manager', isActive: true, isSuperuser: false },
  })
  const { token } = await payload.login({ collection: 'users', data: account })
  manager = { Authorization: `JWT ${token ?? ''}`, 'Content-Type': 'application/json' }
  const printer = await payload.create({
    collection: 'printers',
    data: {
      name: 'Кухня',
      location: carte.locationId,
      host: '127.0.0.1',
      port: kitchen.port,
      prints: ['ticket'],
      paper: '32',
      codePage: 'cp866',
      language: 'ru',
      isActive: true,
    },
  })
  kitchenId = printer.id
  const { openOutbox } = await import('@/src/outbox/openOutbox')
  const { printerRoute } = await import('@/plugins/printing/printerRoute')
  outbox = await openOutbox({
    connectionString: carte.databaseUrl,
    routes: [printerRoute(payload)],
    logger: payload.logger,
  })
})
afterAll(async () => {
  if (before === undefined) delete process.env.PRINTER_HOSTS
  else process.env.PRINTER_HOSTS = before
  await outbox.close()
  await kitchen.switchOff()
  await carte.stop()
})
beforeEach(() => kitchen.behave({}))
afterEach(() => kitchen.behave({}))

const soon = { timeout: 60_000, interval: 50 }

async function move(id: number, ...steps: OrderState[]): Promise<void> {
  for (const to of steps) {
    await moveOrder(await createLocalReq({}, carte.payload), { orderId: id, to, by: 'staff' })
  }
}

const delivery = z.object({
  id: z.number(),
  address: z.string(),
  state: z.string(),
  reason: z.string().nullable(),
  repeats: z.number(),
  attempts: z.number(),
})

async function deliveriesOf(order: number) {
  const { rows } = await carte.payload.db.pool.query(
    `select id, address, state::text, reason, repeats, attempts from deliveries
     where channel = 'printer' and message->>'order' = $1 order by id`,
    [String(order)],
  )
  return z.array(delivery).parse(rows)
}

/** What was printed of an order: each printout that has its number. */
const printed = (number: number, by: TestPrinter = kitchen) =>
  by.printouts().filter((rows) => rows.includes(`№ ${number}`))

const ask = (path: string, body: unknown, headers = manager) =>
  carte.request(`/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) })

describe('a kitchen ticket', () => {
  it('is printed once, when the restaurant takes the order on, and its delivery says so', async () => {
    const lines = [{ dish_id: carte.soup, quantity: 2, comment: 'без \u001Bpлука' }]
    const { id, number } = await placed(carte, aBody(carte, { lines }))
    expect(await deliveriesOf(id)).toEqual([])
    await move(id, 'accepted', 'cooking')
    await vi.waitFor(() => expect(printed(number)).toHaveLength(1), soon)
    expect(printed(number)[0]).toEqual(
      expect.arrayContaining(['Самовывоз', '2 x Борщ', '! без pлука', 'На набережной']),
    )
    await vi.waitFor(
      async () => expect(await deliveriesOf(id)).toMatchObject([{ state: 'sent' }]),
      soon,
    )
    expect((await deliveriesOf(id))[0]?.address).toBe(`Кухня (${kitchenId})`)
  })

  it('waits while the printer is off or has no paper, uncounted, and is printed once it can be', async () => {
    await kitchen.switchOff()
    const { id, number } = await placed(carte, aBody(carte))
    await move(id, 'accepted')
    await vi.waitFor(
      async () =>
        expect(await deliveriesOf(id)).toMatchObject([
          { state: 'waiting', reason: 'printer-away', attempts: 0 },
        ]),
      soon,
    )
    kitchen.behave({ offline: 0x32, paper: 0x72 })
    await kitchen.switchOn()
    await again(id)
    await vi.waitFor(
      async () => expect(await deliveriesOf(id)).toMatchObject([{ reason: 'printer-no-paper' }]),
      soon,
    )
    expect(printed(number)).toEqual([])
    kitchen.behave({})
    await again(id)
    await vi.waitFor(
      async () => expect(await deliveriesOf(id)).toMatchObject([{ state: 'sent' }]),
      soon,
    )
    expect(printed(number)).toHaveLength(1)
  })

  it('that was cut off in the middle is printed once more, and says that it may be there already', async () => {
    kitchen.behave({ cutsAfter: 40 })
    const { id, number } = await placed(carte, aBody(carte))
    await move(id, 'accepted')
    await vi.waitFor(
      async () =>
        expect(await deliveriesOf(id)).toMatchObject([
          { state: 'waiting', reason: 'printer-cut-off', repeats: 1 },
        ]),
      soon,
    )
    kitchen.behave({})
    await again(id)
    await vi.waitFor(() => expect(printed(number)).toHaveLength(1), soon)
    expect(printed(number)[0]?.[0]).toBe('*** ВОЗМОЖНО, УЖЕ НАПЕЧАТАН ***')
  })

  it('of a slow printer is waited for, and a printer that says nothing is believed', async () => {
    kitchen.behave({ takes: 2_500 })
    const slow = await placed(carte, aBody(carte))
    await move(slow.id, 'accepted')
    await vi.waitFor(
      async () =>
        expect(await deliveriesOf(slow.id)).toMatchObject([{ state: 'sent', repeats: 0 }]),
      soon,
    )
    expect(printed(slow.number)).toHaveLength(1)
    kitchen.behave({ talks: false })
    const mute = await placed(carte, aBody(carte))
    await move(mute.id, 'accepted')
    await vi.waitFor(
      async () =>
        expect(await deliveriesOf(mute.id)).toMatchObject([{ state: 'sent', repeats: 0 }]),
      soon,
    )
    expect(printed(mute.number)).toHaveLength(1)
  })

  it('of an order that was called off meanwhile is not printed', async () => {
    await kitchen.switchOff()
    const { id, number } = await placed(carte, aBody(carte))
    await move(id, 'accepted')
    await vi.waitFor(
      async () => expect(await deliveriesOf(id)).toMatchObject([{ reason: 'printer-away' }]),
      soon,
    )
    await move(id, 'cancelled')
    await kitchen.switchOn()
    await again(id)
    await vi.waitFor(
      async () => expect(await deliveriesOf(id)).toMatchObject([{ state: 'suppressed' }]),
      soon,
    )
    expect(printed(number)).toEqual([])
  })
})

it('the bar prints its dishes alone, and the counter the bill once all is ready', async () => {
  const { payload } = carte
  const bar = await startPrinter('wcp1251')
  const drinks = await payload.create({ collection: 'categories', data: { name: 'Напитки' } })
  const dish = { price: 20_000, isAvailable: true, _status: 'published' as const }
  const tea = await payload.create({
    collection: 'menu-items',
    data: { ...dish, name: 'Чай', category: drinks.id },
  })
  const { id: barId } = await payload.create({
    collection: 'printers',
    data: {
      name: 'Бар',
      location: carte.locationId,
      host: '127.0.0.1',
      port: bar.port,
      prints: ['ticket', 'receipt'],
      categories: [drinks.id],
      paper: '48',
      codePage: 'wcp1251',
      language: 'ru',
      isActive: true,
    },
  })
  const lines = [{ dish_id: carte.soup }, { dish_id: tea.id, quantity: 3 }]
  const { id, number } = await placed(carte, aBody(carte, { lines }))
  await move(id, 'accepted')
  await vi.waitFor(() => expect(printed(number, bar)).toHaveLength(1), soon)
  expect(printed(number, bar)[0]).toContain('3 x Чай')
  expect(printed(number, bar)[0]?.join()).not.toContain('Борщ')
  await move(id, 'cooking', 'ready')
  await vi.waitFor(() => expect(printed(number, bar)).toHaveLength(2), soon)
  const bill = printed(number, bar)[1]?.join('\n') ?? ''
  expect(bill).toMatch(/Счёт[^]*Борщ x 1 +333 р\.[^]*Чай x 3 +600 р\.[^]*ИТОГО +933 р\./)
  expect(bill).toContain('Не является кассовым чеком')
  await vi.waitFor(
    async () => expect((await deliveriesOf(id)).every(({ state }) => state === 'sent')).toBe(true),
    soon,
  )
  await payload.delete({ collection: 'printers', id: barId })
  await bar.switchOff()
})

it('staff print a copy; guests, and staff of other restaurants, do not', async () => {
  const { id, number } = await placed(carte, aBody(carte))
  const copied = await ask(`/orders/${id}/print`, { what: 'ticket' })
  expect(await copied.json()).toEqual({ printers: ['Кухня'] })
  await vi.waitFor(() => expect(printed(number)).toHaveLength(1), soon)
  expect(printed(number)[0]?.[0]).toBe('*** КОПИЯ ***')
  const none = await ask(`/orders/${id}/print`, { what: 'receipt' })
  expect(await none.json()).toEqual({ printers: [] })
  const json = { 'Content-Type': 'application/json' }
  expect((await ask(`/orders/${id}/print`, { what: 'ticket' }, json)).status).toBe(401)
})

it('a test page says at once what is wrong, and a restaurant’s own manager may print it', async () => {
  const tested = await ask(`/printers/${kitchenId}/test`, {})
  expect(await tested.json()).toEqual({ state: 'sent', reason: null })
  expect(kitchen.printouts().at(-1)).toContain('12345678901234567890123456789012')
  kitchen.behave({ offline: 0x16 })
  const open = await ask(`/printers/${kitchenId}/test`, {})
  expect(await open.json()).toEqual({ state: 'waiting', reason: 'printer-open' })
  expect((await ask('/printers/999999/test', {})).status).toBe(404)
})

it('an address outside of what the operator allows is refused when it is written, and when a name leads there', async () => {
  const refused = await carte.request(`/api/printers/${kitchenId}`, {
    method: 'PATCH',
    headers: manager,
    body: JSON.stringify({ host: '169.254.169.254' }),
  })
  expect(refused.status).toBe(400)
  expect(await refused.text()).toContain('PRINTER_HOSTS')
  const { sendToPrinter } = await import('@/plugins/printing/sendToPrinter')
  const calls = kitchen.calls()
  const job = { port: kitchen.port, bytes: new Uint8Array(), signal: AbortSignal.timeout(5_000) }
  for (const host of ['localhost', '127.0.0.1']) {
    expect(await sendToPrinter({ ...job, host, allows: () => false })).toEqual({
      is: 'refused',
      reason: 'printer-not-allowed',
    })
  }
  expect(kitchen.calls()).toBe(calls)
})

/** Its turn comes at once. */
async function again(order: number): Promise<void> {
  await carte.payload.db.pool.query(
    `update deliveries set run_at = now() where channel = 'printer' and state = 'waiting'
       and message->>'order' = $1`,
    [String(order)],
  )
}
