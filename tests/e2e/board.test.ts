import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { hasBrowser, newVisitor, openBrowser, picture } from '../services/openBrowser'
import type { CarteProcess } from '../services/startCarte'
import { startDemo } from '../services/startDemo'

import { findViolations } from './findViolations'
import { orderDishes } from './orderDishes'
import { signIn } from './signIn'

const tablet = { width: 1024, height: 768 } as const

/** Payload's frame around the board is its own: its header, its select, and that it has no main landmark. */
async function violationsOn(page: Page): Promise<string[]> {
  const all = await findViolations(page)
  return all.filter((one) => one.includes('carte-board') && !one.startsWith('region '))
}

describe.skipIf(!hasBrowser)('the order board', () => {
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

  it('shows a new order at once, and takes it further by touch and by keys', async () => {
    const visitor = await newVisitor(browser, { viewport: tablet })
    const page = await visitor.newPage()
    await signIn(page, carte.url)
    const { location } = await orderDishes(carte.url)
    await page.goto(`${carte.url}/admin/board?location=${location}`)
    await page.getByText('На связи').waitFor()
    await page.getByText('Браузер молчит').waitFor()

    const first = await orderDishes(carte.url)
    const card = page.getByRole('article', { name: `Заказ № ${first.number}` })
    await card.waitFor()
    await page.getByText(`Новый заказ № ${first.number}`).waitFor()
    expect(await violationsOn(page)).toEqual([])
    await picture(page, 'board-tablet')

    // By touch; the browser may sound from then on.
    await card.getByRole('button', { name: 'Принять' }).click()
    await page.getByText('Звук включён').waitFor()
    const cooking = page.getByRole('region', { name: /Готовятся/ })
    await cooking.getByRole('article').waitFor()
    // By keys.
    await card.focus()
    await page.keyboard.press('Enter')
    await card.getByRole('button', { name: 'Готово' }).waitFor()
    await card.focus()
    await page.keyboard.press('Enter')
    await page
      .getByRole('region', { name: /Готовы/ })
      .getByRole('article')
      .waitFor()

    await visitor.close()
  })
})
