import { randomUUID } from 'node:crypto'

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { type CarteProcess, startCarte } from '../services/startCarte'
import { hasBrowser, newVisitor, openBrowser, phone } from '../services/openBrowser'

import { signIn } from './signIn'

const catalog = z.looseObject({
  location: z.looseObject({ id: z.number() }),
  dishes: z.array(z.looseObject({ id: z.number(), name: z.string() })),
})
const quoted = z.looseObject({ problems: z.array(z.unknown()) })
const order = z.looseObject({ id: z.number(), number: z.number(), token: z.string() })

describe.skipIf(!hasBrowser)('an order in the admin', () => {
  let carte: CarteProcess
  let browser: Browser
  beforeAll(async () => {
    carte = await startCarte()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await carte?.stop()
  })

  const post = (path: string, body: unknown) =>
    fetch(`${carte.url}/api/v1${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
      body: JSON.stringify(body),
    })

  it('is accepted by a button, paid, and called off with a reason', async () => {
    const menu = catalog.parse(
      await (await fetch(`${carte.url}/api/v1/catalog?channel=pickup`)).json(),
    )
    // The demo restaurant sleeps at night: the first slot that is free.
    const base = { location: menu.location.id, mode: 'pickup' }
    let lines: { dish_id: number; quantity: number }[] = []
    let slot: string | null = null
    for (const { id } of menu.dishes) {
      const asked = await post('/quote', { ...base, lines: [{ dish_id: id }] })
      const answer = z
        .looseObject({ slots: z.array(z.looseObject({ from: z.string(), is_free: z.boolean() })) })
        .parse(await asked.json())
      slot ??= answer.slots.find(({ is_free }) => is_free)?.from ?? null
      const again = await post('/quote', { ...base, slot, lines: [{ dish_id: id }] })
      if (quoted.parse(await again.json()).problems.length > 0) continue
      lines = [...lines, { dish_id: id, quantity: 2 }]
      if (lines.length === 3) break
    }
    const placed = await post('/orders', {
      ...base,
      slot,
      lines,
      guest: { name: 'Анна', phone: '+79161234567' },
      comment: 'Без лука, пожалуйста',
      pay_by: 'cash',
    })
    const { id, number } = order.parse(await placed.json())

    const visitor = await newVisitor(browser)
    const page = await visitor.newPage()
    await signIn(page, carte.url)
    await page.goto(`${carte.url}/admin/collections/orders/${id}`)
    await page.getByText(`Заказ № ${number}`).waitFor()
    await page.getByRole('button', { name: 'Принять' }).click()
    await page.getByRole('button', { name: 'Готовить' }).waitFor()
    await page.getByRole('button', { name: 'Получены наличные' }).click()
    await page.getByRole('button', { name: 'Вернуть деньги' }).waitFor()
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/order.png`, fullPage: true })
    await page.setViewportSize(phone)
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/order-phone.png`, fullPage: true })
    await page.getByRole('button', { name: 'Отменить' }).click()
    await page.getByLabel('Почему').fill('Кончился хлеб')
    await page.getByRole('button', { name: 'Отменить' }).click()
    await page.getByText('«Кончился хлеб»').waitFor()
    expect(await page.getByRole('button', { name: 'Принять' }).count()).toBe(0)
    await page.goto(`${carte.url}/admin/collections/orders`)
    await page.getByText('Отменён').first().waitFor()
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/orders.png` })
    await visitor.close()
  })
})
