import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { hasBrowser, newVisitor, openBrowser, picture } from '../services/openBrowser'
import type { CarteProcess } from '../services/startCarte'
import { startDemo } from '../services/startDemo'
import { startPrinter, type TestPrinter } from '../services/startPrinter'
import { tokenOf } from '../services/tokenOf'

import { orderDishes } from './orderDishes'
import { signIn } from './signIn'

const created = z.object({ doc: z.object({ id: z.number() }) })

describe.skipIf(!hasBrowser)('a kitchen ticket from the board', () => {
  let carte: CarteProcess
  let browser: Browser
  let printer: TestPrinter
  let page: Page
  beforeAll(async () => {
    printer = await startPrinter()
    carte = await startDemo({ PRINTER_HOSTS: '127.0.0.1' })
    browser = await openBrowser()
    page = await (await newVisitor(browser)).newPage()
    // A browser without a window prints on nothing, and says at once that it is done.
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-asked-to-print', '')
    })
    await signIn(page, carte.url)
  })
  afterAll(async () => {
    await browser?.close()
    await carte?.stop()
    await printer?.switchOff()
  })

  it('is printed by the browser where there is no printer, alone on its page', async () => {
    const { location, number } = await orderDishes(carte.url)
    await page.goto(`${carte.url}/admin/board?location=${location}`)
    const card = page.getByRole('article', { name: `Заказ № ${number}` })
    await card.getByRole('button', { name: 'Бегунок' }).click()
    await page.locator('html[data-asked-to-print]').waitFor()
    await page.emulateMedia({ media: 'print' })
    const sheet = page.locator('.carte-print')
    expect(await sheet.isVisible()).toBe(true)
    expect(await sheet.innerText()).toContain(`№ ${number}`)
    expect(await sheet.innerText()).toContain('Без лука, пожалуйста')
    expect(await card.isVisible()).toBe(false)
    await picture(page, 'board-ticket')
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await sheet.waitFor({ state: 'detached' })
  })

  it('is printed over the network where there is one: the test page, the ticket, its copy', async () => {
    const { location, number } = await orderDishes(carte.url)
    const answer = await fetch(`${carte.url}/api/printers`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: await tokenOf(carte.url) },
      body: JSON.stringify({ name: 'Кухня', location, host: '127.0.0.1', port: printer.port }),
    })
    const { id } = created.parse(await answer.json()).doc
    await page.goto(`${carte.url}/admin/collections/printers/${id}`)
    await page.getByRole('button', { name: 'Пробная страница' }).click()
    await page.getByText('Принтер напечатал страницу').waitFor()
    expect(printer.printouts()).toHaveLength(1)

    const printed = () => printer.printouts().filter((rows) => rows.includes(`№ ${number}`))
    await page.goto(`${carte.url}/admin/board?location=${location}`)
    const card = page.getByRole('article', { name: `Заказ № ${number}` })
    await card.getByRole('button', { name: 'Принять' }).click()
    await vi.waitFor(() => expect(printed()).toHaveLength(1), { timeout: 60_000 })
    expect(printed()[0]?.join(' ')).toContain('Без лука, пожалуйста')
    await card.getByRole('button', { name: 'Бегунок' }).click()
    await page.getByText('Печатает: Кухня').waitFor()
    await vi.waitFor(() => expect(printed()).toHaveLength(2), { timeout: 60_000 })
    expect(printed()[1]?.join(' ')).toContain('КОПИЯ')
    expect(await page.locator('.carte-print').count()).toBe(0)
  })
})
