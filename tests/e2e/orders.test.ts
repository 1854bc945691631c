import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { CarteProcess } from '../services/startCarte'
import { startDemo } from '../services/startDemo'
import { hasBrowser, newVisitor, openBrowser, phone } from '../services/openBrowser'

import { orderDishes } from './orderDishes'
import { signIn } from './signIn'

describe.skipIf(!hasBrowser)('an order in the admin', () => {
  let carte: CarteProcess
  let browser: Browser
  beforeAll(async () => {
    carte = await startDemo()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await carte?.stop()
  })

  it('is accepted by a button, paid, and called off with a reason', async () => {
    const { id, number } = await orderDishes(carte.url)

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
