import { mkdir, writeFile } from 'node:fs/promises'

import type { Browser, BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { desktop, hasBrowser, openBrowser, phone, picture } from '../services/openBrowser'
import type { CarteProcess } from '../services/startCarte'
import { startDemo } from '../services/startDemo'
import { tokenOf } from '../services/tokenOf'

import { findViolations } from './findViolations'
import { signIn } from './signIn'
import { staffPage } from './staffPage'

const soon = { timeout: 30_000, interval: 100 }
const borscht = 'Борщ с говядиной'

describe.skipIf(!hasBrowser)('the site on a home screen', () => {
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

  const visit = (): Promise<BrowserContext> =>
    browser.newContext({ locale: 'ru-RU', viewport: phone })

  async function open(visitor: BrowserContext, path: string): Promise<Page> {
    const page = await visitor.newPage()
    await page.goto(`${carte.url}${path}`, { waitUntil: 'load' })
    return page
  }

  /** The worker answers for the page from the next time on. */
  async function untilKept(page: Page): Promise<void> {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await vi.waitFor(
      async () =>
        expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true),
      soon,
    )
    await page.reload()
  }

  it('has icons of the sizes that its manifest names', async () => {
    const manifest = z.looseObject({
      display: z.string(),
      start_url: z.string(),
      icons: z.array(
        z.object({ src: z.string(), sizes: z.string(), type: z.string(), purpose: z.string() }),
      ),
    })
    const answer = await fetch(`${carte.url}/manifest.webmanifest`)
    const { display, icons } = manifest.parse(await answer.json())
    expect(display).toBe('standalone')
    expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '192x192 maskable',
      '512x512 maskable',
    ])
    for (const { sizes, src } of icons) {
      const icon = await fetch(`${carte.url}${src}`)
      expect(icon.headers.get('content-type')).toBe('image/png')
      const { height, width } = await sharp(await icon.arrayBuffer()).metadata()
      expect(`${width}x${height}`).toBe(sizes)
    }
    expect((await fetch(`${carte.url}/icons/7.png`)).status).toBe(404)
  })

  it('reads the menu that was seen last without a connection, and orders nothing then', async () => {
    const visitor = await visit()
    const page = await open(visitor, '/nevsky')
    await untilKept(page)
    await page.getByRole('link', { name: borscht }).click()
    await page
      .getByRole('dialog', { name: borscht })
      .getByRole('button', { name: /В корзину/ })
      .click()
    await page.locator('#cart-bar').getByText(/\d/).first().waitFor()
    await page.goto(`${carte.url}/nevsky/checkout`)
    await page.locator('#place').waitFor()
    await page.goto(`${carte.url}/nevsky`)
    await visitor.setOffline(true)
    await page.reload()
    await page.getByText(/Нет связи. Меню от/).waitFor()
    await page.getByRole('link', { name: borscht }).waitFor()
    await page.getByRole('searchbox').fill('медовик')
    await vi.waitFor(async () => expect(await page.locator('.dish:visible').count()).toBe(1), soon)
    expect(await findViolations(page)).toEqual([])
    await picture(page, 'site-offline')
    // It was open a moment ago, and is not shown with the prices of then.
    await page.goto(`${carte.url}/nevsky/checkout`)
    await page.getByRole('heading', { name: 'Чтобы заказать, нужна связь' }).waitFor()
    await page.goto(`${carte.url}/never-seen`)
    await page.getByRole('heading', { name: 'Нет связи' }).waitFor()
    await visitor.setOffline(false)
    await page.goto(`${carte.url}/nevsky`)
    expect(await page.getByText(/Нет связи/).count()).toBe(0)
    await page.goto(`${carte.url}/nevsky/checkout`)
    await page.locator('.line', { hasText: borscht }).waitFor()
    await visitor.close()
  })

  it('keeps neither accounts nor orders nor what the API answers', async () => {
    const visitor = await visit()
    const page = await open(visitor, '/nevsky')
    await untilKept(page)
    await page.goto(`${carte.url}/account`)
    const kept = await page.evaluate(async () => {
      const names = await caches.keys()
      const all = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
      )
      return all.flat()
    })
    expect(kept.some((url) => url.endsWith('/nevsky'))).toBe(true)
    for (const url of kept) {
      expect(new URL(url).pathname).toMatch(/^\/(nevsky|_site\/|api\/media\/file\/)/)
    }
    await visitor.close()
  })

  it('wears the theme of Telegram inside it, on the next page too', async () => {
    const visitor = await visit()
    const theme = { bg_color: '#17212b', text_color: '#f5f5f5', button_color: '#5288c1' }
    const first = new URLSearchParams({
      tgWebAppPlatform: 'android',
      tgWebAppThemeParams: JSON.stringify(theme),
    })
    // As Telegram's own apps do before any script of a page runs.
    const heard: string[] = []
    await visitor.exposeFunction('telegramHears', (event: string) => heard.push(event))
    await visitor.addInitScript('window.TelegramWebviewProxy = { postEvent: telegramHears }')
    const page = await open(visitor, `/nevsky#${first.toString()}`)
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(await ground()).toBe('rgb(23, 33, 43)')
    expect(new URL(page.url()).hash).toBe('')
    await expect.poll(() => heard).toEqual(['web_app_ready', 'web_app_expand'])
    await page.goto(`${carte.url}/nevsky/checkout`)
    expect(await ground()).toBe('rgb(23, 33, 43)')
    expect(await findViolations(page)).toEqual([])
    await picture(page, 'site-telegram')
    await visitor.close()
  })

  it('is shown in messengers with a picture cut from the dish', async () => {
    const html = await (await fetch(`${carte.url}/nevsky/borshch-s-goviadinoi`)).text()
    const [, image = ''] = /property="og:image" content="([^"]+)"/.exec(html) ?? []
    expect(image).toMatch(/\/_site\/share\/\d+\.jpg/)
    const answer = await fetch(image)
    expect(answer.headers.get('content-type')).toBe('image/jpeg')
    const bytes = Buffer.from(await answer.arrayBuffer())
    const { height, width } = await sharp(bytes).metadata()
    expect(`${width}x${height}`).toBe('1200x630')
    expect(bytes.length).toBeLessThan(300_000)
    await mkdir('.data/screenshots', { recursive: true })
    await writeFile('.data/screenshots/site-share.jpg', bytes)
  })

  describe('a page that staff have put together', () => {
    let id: number
    beforeAll(async () => {
      id = await staffPage(carte.url)
    })

    it.each([
      ['ru', 'light', phone],
      ['en', 'dark', phone],
      ['ru', 'dark', desktop],
      ['en', 'light', desktop],
    ] as const)('is read in %s, in the %s theme', async (language, colorScheme, viewport) => {
      const visitor = await browser.newContext({ locale: 'ru-RU', viewport, colorScheme })
      const page = await open(visitor, language === 'en' ? '/en/about' : '/about')
      await page.getByRole('heading', { level: 1, name: 'О ресторане' }).waitFor()
      await page.getByRole('heading', { level: 2, name: 'Кухня у Невского' }).waitFor()
      expect(await page.locator('.dish').count()).toBe(4)
      expect(await page.locator('a[href^="https://yandex.ru/maps/"]').count()).toBeGreaterThan(0)
      expect(await page.locator('link[rel=preload][as=image]').count()).toBe(1)
      expect(await findViolations(page)).toEqual([])
      await picture(page, `site-page-${language}-${colorScheme}`, true)
      await page.goto(`${carte.url}${language === 'en' ? '/en' : ''}/nevsky`)
      const links = page.getByRole('navigation', { name: /^(Все страницы|All pages)$/ })
      await links.getByRole('link', { name: 'О ресторане' }).click()
      await page.waitForURL(/\/about$/)
      await visitor.close()
    })

    it('puts its dishes into the cart, and follows the stop-list', async () => {
      const visitor = await visit()
      const page = await open(visitor, '/about')
      const cards = page.locator('.dish')
      const dish = cards.first()
      const headers = {
        'Content-Type': 'application/json',
        Authorization: await tokenOf(carte.url),
      }
      const offer = async (isAvailable: boolean) => {
        const address = `${carte.url}/api/menu-items/${await dish.getAttribute('data-dish')}`
        const body = JSON.stringify({ isAvailable })
        expect((await fetch(address, { method: 'PATCH', headers, body })).status).toBe(200)
      }
      await offer(false)
      await dish.getByText('Нет в продаже').waitFor()
      expect(await cards.count()).toBe(4)
      await offer(true)
      await dish.getByRole('button').click()
      await vi.waitFor(
        async () =>
          expect(await page.locator('dialog[open], #cart-bar:visible').count()).toBeGreaterThan(0),
        soon,
      )
      await visitor.close()
    })

    it('is seen beside its form before it is published, and follows what is written', async () => {
      const visitor = await browser.newContext({ locale: 'ru-RU', viewport: desktop })
      const page = await visitor.newPage()
      await signIn(page, carte.url)
      await page.goto(`${carte.url}/admin/collections/pages/${id}`)
      await page.locator('#live-preview-toggler').click()
      const frame = page.frameLocator('#live-preview-iframe')
      await frame.getByRole('heading', { level: 1, name: 'О ресторане' }).waitFor()
      await page.fill('#field-name', 'О нашей кухне')
      await frame.getByRole('heading', { level: 1, name: 'О нашей кухне' }).waitFor()
      await picture(page, 'admin-page-preview')
      // Guests still read what is published.
      expect(await (await fetch(`${carte.url}/about`)).text()).toContain('<h1>О ресторане</h1>')
      await visitor.close()
      const stranger = await fetch(`${carte.url}/pages/preview/${id}`)
      expect(stranger.status).toBe(404)
      expect(await stranger.text()).not.toContain('О нашей кухне')
    })
  })
})
