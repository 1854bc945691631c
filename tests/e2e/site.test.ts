import { gzipSync } from 'node:zlib'

import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { desktop, hasBrowser, openBrowser, phone, picture } from '../services/openBrowser'
import type { CarteProcess } from '../services/startCarte'
import { startDemo } from '../services/startDemo'
import { tokenOf } from '../services/tokenOf'

import { announceNews } from './announceNews'
import { countJumps } from './countJumps'
import { findViolations } from './findViolations'
import { neverClose } from './neverClose'

const news = { ru: 'Ужин у реки', en: 'Dinner by the river' }
const borscht = { ru: 'Борщ с говядиной', en: 'Borscht with beef' }

describe.skipIf(!hasBrowser)('the guests’ site', () => {
  let carte: CarteProcess
  let browser: Browser
  beforeAll(async () => {
    carte = await startDemo()
    browser = await openBrowser()
    await neverClose(carte.url)
    await announceNews(carte.url, news)
  })
  afterAll(async () => {
    await browser?.close()
    await carte?.stop()
  })

  const visit = (options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> =>
    browser.newContext({ locale: 'ru-RU', viewport: phone, ...options })

  async function open(visitor: BrowserContext, path: string): Promise<Page> {
    const page = await visitor.newPage()
    const broken: string[] = []
    page.on('pageerror', ({ message }) => broken.push(message))
    await page.goto(`${carte.url}${path}`, { waitUntil: 'load' })
    expect(broken).toEqual([])
    return page
  }

  /** Puts borscht with sour cream into the cart, through the dialog over the menu. */
  async function addBorscht(page: Page): Promise<void> {
    await page.getByRole('link', { name: borscht.ru }).click()
    const dialog = page.getByRole('dialog', { name: borscht.ru })
    await dialog.getByRole('button', { name: 'Больше: Сметана' }).click()
    await dialog.getByRole('button', { name: /В корзину\s*630/ }).click()
    await dialog.waitFor({ state: 'hidden' })
    await page.locator('#cart-bar').getByText('630').waitFor()
  }

  it('lets a guest choose a restaurant, and programs read what answers at /', async () => {
    const visitor = await visit()
    const page = await open(visitor, '/')
    await picture(page, 'site-places')
    await page.getByRole('main').getByRole('link', { name: 'На Невском' }).click()
    await page.getByRole('heading', { level: 1, name: 'На Невском' }).waitFor()
    const answer = await fetch(`${carte.url}/`)
    expect(await answer.json()).toMatchObject({ message: 'Carte API' })
    await visitor.close()
  })

  it('is read and gone through by section without scripts', async () => {
    const visitor = await visit({ javaScriptEnabled: false })
    const page = await open(visitor, '/nevsky')
    await page.getByRole('navigation', { name: 'Разделы меню' }).getByText('Супы').click()
    expect(page.url()).toMatch(/#c-\d+$/)
    await page.getByRole('link', { name: borscht.ru }).click()
    await page.getByRole('heading', { level: 1, name: borscht.ru }).waitFor()
    await page.getByText('214', { exact: true }).waitFor()
    expect(await page.getByRole('searchbox').isVisible()).toBe(false)
    await visitor.close()
  })

  it('leads from the bar to the very line of a section that was never in sight', async () => {
    const visitor = await visit({ viewport: phone })
    const page = await open(visitor, '/nevsky')
    const link = page.locator('.sections').getByRole('link', { name: 'Десерты' })
    await link.click()
    const section = page.locator((await link.getAttribute('href')) ?? '')
    const misses = () =>
      section.evaluate((one) => {
        const { scrollPaddingTop } = getComputedStyle(document.documentElement)
        return Math.abs(Math.round(one.getBoundingClientRect().top - parseFloat(scrollPaddingTop)))
      })
    await expect.poll(misses, { timeout: 10_000 }).toBe(0)
    await visitor.close()
  })

  it('tells of an announcement above the menu, which a guest closes until there is a newer one', async () => {
    const visitor = await visit()
    const page = await open(visitor, '/nevsky')
    const strip = page.getByRole('region', { name: 'Новости' })
    const top = () =>
      page.getByRole('heading', { level: 1 }).evaluate((one) => one.getBoundingClientRect().top)
    await strip.getByRole('link', { name: news.ru }).waitFor()
    const before = await top()
    await strip.getByRole('button', { name: 'Скрыть новости' }).click()
    await strip.getByRole('link', { name: news.ru }).waitFor({ state: 'hidden' })
    expect(await top()).toBe(before)
    await page.reload()
    await strip.getByRole('link', { name: news.ru }).waitFor({ state: 'hidden' })
    await strip.getByRole('link', { name: 'Новости' }).click()
    await page.getByRole('heading', { level: 1, name: 'Новости' }).waitFor()
    await picture(page, 'site-news')
    await visitor.close()
  })

  it('shows an announcement above a menu that is open, and takes it away, without a reload', async () => {
    const visitor = await visit()
    const page = await open(visitor, '/nevsky')
    const withdraw = await announceNews(carte.url, { ru: 'Уха сегодня', en: 'Fish soup today' })
    const fresh = page.locator('#news-strip').getByRole('link', { name: 'Уха сегодня' })
    await fresh.waitFor()
    await page.getByText('Новость: Уха сегодня').waitFor({ state: 'attached' })
    await withdraw()
    await fresh.waitFor({ state: 'detached' })
    await visitor.close()
  })

  it('shows an announcement without scripts', async () => {
    const visitor = await visit({ javaScriptEnabled: false, colorScheme: 'dark' })
    const page = await open(visitor, '/en/nevsky')
    expect(await page.getByRole('button', { name: 'Hide the news' }).isVisible()).toBe(false)
    await picture(page, 'site-news-strip-dark')
    await page.getByRole('link', { name: news.en }).click()
    await page.getByRole('heading', { level: 1, name: news.en }).waitFor()
    expect(await page.locator('strong').innerText()).toBe('в субботу')
    expect(page.url()).toMatch(/\/en\/news\/uzhin-u-reki-\d+$/)
    await picture(page, 'site-news-one-dark')
    await page.getByRole('link', { name: 'Русский' }).click()
    await page.getByRole('heading', { level: 1, name: news.ru }).waitFor()
    await visitor.close()
  })

  it.each([
    ['phone', phone],
    ['desktop', desktop],
  ])('takes an order from menu to kitchen on a %s', async (size, viewport) => {
    const visitor = await visit({ viewport })
    const page = await open(visitor, '/nevsky')
    await picture(page, `site-menu-${size}`)
    await addBorscht(page)
    // «Back» has left the dish, not the menu.
    expect(new URL(page.url()).pathname).toBe('/nevsky')
    await page.getByRole('searchbox').fill('МЕДОВИК')
    await vi.waitFor(async () => expect(await page.locator('.dish:visible').count()).toBe(1))
    await page.getByRole('searchbox').fill('')
    await page.getByRole('button', { name: 'Фильтры' }).click()
    await page.getByText('Молоко, лактоза', { exact: true }).click()
    await page.getByRole('link', { name: borscht.ru }).waitFor({ state: 'hidden' })
    await picture(page, `site-filters-${size}`)

    await page.locator('#cart-bar').click()
    await page.getByText('Самовывоз').click()
    await page.getByLabel('Имя').fill('Анна')
    const place = page.getByRole('button', { name: /Заказать за\s*630/ })
    await place.click()
    await page.getByText('Нужен телефон').waitFor()
    expect(await page.getByLabel('Телефон').evaluate((input) => input.matches(':focus'))).toBe(true)
    await picture(page, `site-order-${size}`)
    await page.getByLabel('Телефон').fill('89161234567')
    await place.click()
    await page.waitForURL(/\/orders\/\d+\//)
    await page.getByRole('heading', { name: /^Заказ № \d+$/ }).waitFor()
    await page.getByText('Сметана', { exact: true }).waitFor()
    expect(await findViolations(page)).toEqual([])
    await picture(page, `site-placed-${size}`)
    await page.getByRole('button', { name: 'Отменить заказ' }).click()
    await page.getByRole('button', { name: 'Точно отменить?' }).click()
    // Shown by the event of the order, without a reload.
    await page.locator('#order-state', { hasText: 'Заказ отменён.' }).waitFor()
    expect(await page.getByRole('button').count()).toBe(0)
    await page.goto(`${carte.url}/nevsky`)
    expect(await page.locator('#cart-bar').isVisible()).toBe(false)
    await visitor.close()
  })

  it('shows what has run out, and what is back, without a reload', async () => {
    const visitor = await visit()
    const page = await open(visitor, '/nevsky')
    const card = page.locator('.dish', { hasText: borscht.ru })
    await page.evaluate(() => Object.assign(window, { stayed: true }))
    const id = Number(await card.getAttribute('data-dish'))
    const headers = { 'Content-Type': 'application/json', Authorization: await tokenOf(carte.url) }
    const stop = async (isAvailable: boolean) => {
      const { status } = await fetch(`${carte.url}/api/menu-items/${id}`, {
        method: 'PATCH',
        headers,
        body: JSON.stringify({ isAvailable }),
      })
      expect(status).toBe(200)
    }
    await stop(false)
    await card.getByText('Нет в продаже').waitFor()
    await page.locator('#said').getByText(`Закончилось: ${borscht.ru}`).waitFor()
    expect(await card.getByRole('button').count()).toBe(0)
    await picture(page, 'site-stopped')
    await stop(true)
    await page.locator('#said').getByText(`Снова в меню: ${borscht.ru}`).waitFor()
    await card.getByRole('button').waitFor()
    expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
    await visitor.close()
  })

  it('is used by keyboard: a dish opens, keeps the focus inside, and gives it back', async () => {
    const visitor = await visit({ viewport: desktop })
    const page = await open(visitor, '/nevsky')
    const link = page.getByRole('link', { name: borscht.ru })
    await link.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: borscht.ru })
    await dialog.waitFor()
    for (let step = 0; step < 25; step += 1) {
      await page.keyboard.press('Tab')
      const isInside = await page.evaluate(
        () =>
          document.activeElement === document.body || !!document.activeElement?.closest('dialog'),
      )
      expect(isInside).toBe(true)
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await link.evaluate((one) => one.matches(':focus'))).toBe(true)
    await visitor.close()
  })

  it('keeps its order at a table whose code was scanned', async () => {
    const visitor = await visit()
    const page = await open(visitor, '/nevsky?table=abc123')
    await vi.waitFor(() => expect(page.url()).toMatch(/\/nevsky\?mode=dine-in$/))
    await addBorscht(page)
    await page.locator('#cart-bar').click()
    await page.getByText('Заказ принесут за ваш стол.').waitFor()
    await page.getByRole('button', { name: /Заказать за/ }).click()
    // No such table stands in the demo restaurant.
    await page.getByText('Такого стола нет.').waitFor()
    await visitor.close()
  })

  describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
    it.each(['ru', 'en'] as const)('axe finds nothing wrong in %s', async (language) => {
      const visitor = await visit({ colorScheme })
      const path = (rest: string) => (language === 'en' ? `/en${rest}` : rest)
      const page = await open(visitor, path('/nevsky'))
      expect(await findViolations(page)).toEqual([])
      await page.locator('#filters-button').click()
      expect(await findViolations(page)).toEqual([])
      await page.locator('#filters-button').click()
      await page.getByRole('link', { name: borscht[language] }).click()
      await page.getByRole('dialog').waitFor()
      expect(await findViolations(page)).toEqual([])
      await page.getByRole('dialog').locator('button[type=submit]').click()
      await page.locator('#cart-bar').waitFor()
      expect(await findViolations(page)).toEqual([])
      await page.locator('#cart-bar').click()
      await page.locator('#ways input').first().waitFor()
      expect(await findViolations(page)).toEqual([])
      await picture(page, `site-checkout-${colorScheme}-${language}`)
      const others = [
        '/',
        '/nevsky/no-such-dish',
        '/nevsky/borshch-s-goviadinoi',
        '/news',
        '/news/1',
      ]
      for (const rest of others) {
        await page.goto(`${carte.url}${path(rest)}`)
        expect(await findViolations(page)).toEqual([])
      }
      await visitor.close()
    })
  })

  it('is light: a script of a few kilobytes, no jump, the first photo asked for at once', async () => {
    const visitor = await visit()
    const page = await visitor.newPage()
    let script = 0
    page.on('response', (answer) => {
      if (answer.request().resourceType() !== 'script') return
      void answer.body().then((body) => (script += gzipSync(body).length))
    })
    await countJumps(page)
    await page.goto(`${carte.url}/nevsky`, { waitUntil: 'networkidle' }).catch(() => undefined)
    await page.locator('.dish img').first().waitFor()
    for (let step = 0; step < 8; step += 1) await page.mouse.wheel(0, 800)
    expect(z.number().parse(await page.evaluate('window.jumps'))).toBeLessThan(0.01)
    await vi.waitFor(() => expect(script).toBeGreaterThan(1_000))
    expect(script).toBeLessThan(120_000)
    expect(await page.locator('link[rel=preload][as=image]').count()).toBe(1)
    await visitor.close()
  })
})
