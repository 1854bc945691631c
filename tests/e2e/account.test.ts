import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { type Smtp, startSmtp } from '@/sandbox/smtp/startSmtp'

import { hasBrowser, openBrowser, phone, picture } from '../services/openBrowser'
import type { CarteProcess } from '../services/startCarte'
import { startDemo } from '../services/startDemo'
import { tokenOf } from '../services/tokenOf'

import { findViolations } from './findViolations'

const borscht = 'Борщ с говядиной'
const honeyCake = 'Медовик'
const soon = { timeout: 30_000, interval: 100 }

describe.skipIf(!hasBrowser)('a guest’s account', () => {
  let carte: CarteProcess
  let smtp: Smtp
  let browser: Browser
  let admin: Record<string, string>
  beforeAll(async () => {
    smtp = await startSmtp()
    carte = await startDemo({ SMTP_URL: smtp.url, EMAIL_FROM: 'menu@example.org' })
    browser = await openBrowser()
    admin = { 'Content-Type': 'application/json', Authorization: await tokenOf(carte.url) }
    const hours = { openingHours: [{ days: [], from: '00:00', until: '23:59' }] }
    await change('/api/locations?where[slug][equals]=nevsky', hours)
  })
  afterAll(async () => {
    await browser?.close()
    await carte?.stop()
    await smtp?.close()
  })

  async function change(path: string, data: unknown, method = 'PATCH'): Promise<void> {
    const { status } = await fetch(`${carte.url}${path}`, {
      method,
      headers: admin,
      body: JSON.stringify(data),
    })
    expect([path, status]).toEqual([path, 200])
  }

  const visit = (options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> =>
    browser.newContext({ locale: 'ru-RU', viewport: phone, ...options })

  async function open(visitor: BrowserContext, path: string): Promise<Page> {
    const page = await visitor.newPage()
    page.on('pageerror', (error) => {
      throw error
    })
    await page.goto(`${carte.url}${path}`, { waitUntil: 'load' })
    return page
  }

  async function codeFor(address: string, after: number): Promise<string> {
    return vi.waitFor(() => {
      // News of an order may come to the same address before it.
      const [code] = smtp.mails
        .slice(after)
        .filter(({ envelope }) => envelope.to.includes(address))
        .flatMap(({ parsed }) => /\b\d{6}\b/.exec(parsed.text ?? '') ?? [])
      if (!code) throw new Error('no code yet')
      return code
    }, soon)
  }

  async function signIn(page: Page, address: string): Promise<void> {
    const before = smtp.mails.length
    await page.getByLabel('Почта').fill(address)
    await page.getByRole('button', { name: 'Прислать код' }).click()
    await page.getByLabel('Код').fill(await codeFor(address, before))
    await page.getByRole('button', { name: 'Войти' }).click()
    await page.getByRole('heading', { level: 1, name: 'Мои заказы' }).waitFor()
  }

  /** Orders borscht and honey cake for pickup, or a delivery of them. */
  async function order(page: Page, address = ''): Promise<number> {
    await page.goto(`${carte.url}/nevsky`)
    for (const name of [borscht, honeyCake]) {
      await page.getByRole('link', { name }).click()
      const dialog = page.getByRole('dialog', { name })
      await dialog.getByRole('button', { name: /В корзину/ }).click()
      await dialog.waitFor({ state: 'hidden' })
    }
    await page.locator('#cart-bar').click()
    if (address === '') await page.getByText('Самовывоз').click()
    else {
      await page.getByText('Доставка', { exact: true }).first().click()
      await page.getByLabel('Город, улица, дом').fill(address)
    }
    await page.getByLabel('Имя').fill('Анна')
    await page.getByLabel('Телефон').fill('89161234567')
    await page.getByRole('button', { name: /Заказать за/ }).click()
    await page.waitForURL(/\/orders\/\d+\//)
    return Number(/\/orders\/(\d+)\//.exec(page.url())?.[1])
  }

  it('is entered by a code, without scripts too, and left again', async () => {
    const visitor = await visit({ javaScriptEnabled: false })
    const page = await open(visitor, '/account')
    await page.getByLabel('Почта').fill('not an address')
    await page.getByRole('button', { name: 'Прислать код' }).click()
    // The browser itself asks for an address; whatever passes it is checked by the server.
    await page.getByLabel('Почта').fill('vera@example')
    await page.getByRole('button', { name: 'Прислать код' }).click()
    await page.getByText('Такого адреса не бывает').waitFor()
    await signIn(page, 'vera@example.org')
    await page.getByText('Заказов пока нет.').waitFor()
    const [cookie] = await visitor.cookies()
    expect(cookie).toMatchObject({ name: 'carte-guest', httpOnly: true, sameSite: 'Lax' })
    await page.getByLabel('Имя').fill('Вера')
    await page.getByRole('button', { name: 'Сохранить' }).click()
    await vi.waitFor(async () => {
      expect(await page.getByLabel('Имя').inputValue()).toBe('Вера')
    }, soon)
    await page.getByRole('button', { name: 'Выйти' }).click()
    await page.getByLabel('Почта').waitFor()
    expect(await visitor.cookies()).toEqual([])
    await visitor.close()
  })

  it('shows orders as they go, repeats what is still sold, and offers the address again', async () => {
    const visitor = await visit()
    const page = await open(visitor, '/account')
    await signIn(page, 'anna@example.org')
    const id = await order(page, 'Москва, Тверская, 1')
    await page.goto(`${carte.url}/account`)
    const row = page.locator(`[data-order="${id}"]`)
    await row.getByText('Новый').waitFor()
    await row.getByText(`${borscht}, ${honeyCake}`).waitFor()
    await picture(page, 'account-phone')
    await change(`/api/orders/${id}/step`, { to: 'accepted' }, 'POST')
    // By the event of the order, without a reload.
    await row.getByText('Принят').waitFor()

    const cake = await fetch(
      `${carte.url}/api/menu-items?where[name][equals]=${encodeURIComponent(honeyCake)}`,
    )
    const found = z.looseObject({ docs: z.array(z.looseObject({ id: z.number() })) })
    const [dish] = found.parse(await cake.json()).docs
    await change(`/api/menu-items/${dish?.id}`, { isAvailable: false })
    await row.getByRole('button', { name: /Повторить заказ/ }).click()
    await page.getByText(`Больше не продаётся: ${honeyCake}.`).waitFor()
    expect(await findViolations(page)).toEqual([])
    await picture(page, 'account-repeated')
    await page.getByRole('link', { name: 'Остальное в корзине' }).click()
    await page.locator('.line', { hasText: borscht }).waitFor()
    expect(await page.locator('.line').count()).toBe(1)
    // The address of the last order, from the account: this browser's own memory is emptied.
    await page.evaluate(() => localStorage.removeItem('carte-guest'))
    await page.reload()
    // The new price is held back: a button that is being priced has to be readable too.
    let answer: (() => void) | undefined
    await page.route('**/api/v1/quote**', (route) => {
      answer = () => void route.continue()
    })
    await page.getByLabel('Ваши адреса').selectOption('Москва, Тверская, 1')
    expect(await page.getByLabel('Город, улица, дом').inputValue()).toBe('Москва, Тверская, 1')
    await vi.waitFor(() => expect(answer).toBeDefined(), soon)
    await page.locator('#place[aria-busy="true"]').waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.locator('#place').scrollIntoViewIfNeeded()
    await picture(page, 'account-pricing')
    answer?.()
    await page.locator('#place:not([aria-busy])').waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.unroute('**/api/v1/quote**')

    await change(`/api/menu-items/${dish?.id}`, { isAvailable: true })
    await page.goto(`${carte.url}/account`)
    await page.evaluate(() => localStorage.removeItem('carte-cart:nevsky'))
    await page.getByRole('button', { name: /Повторить заказ/ }).click()
    await page.waitForURL(/\/nevsky\/checkout/)
    expect(await page.locator('.line').count()).toBe(2)
    await visitor.close()
  })

  it('has the orders that were placed before signing in, and is deleted for good', async () => {
    const visitor = await visit()
    const page = await open(visitor, '/nevsky')
    const dish = Number(await page.locator('.dish', { hasText: borscht }).getAttribute('data-dish'))
    const placed = await fetch(`${carte.url}/api/v1/orders`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'an order of Boris' },
      body: JSON.stringify({
        location: 'nevsky',
        mode: 'pickup',
        lines: [{ dish_id: dish }],
        guest: { name: 'Борис', phone: '+79161234500', email: 'boris@example.org' },
        pay_by: 'cash',
      }),
    })
    const { id } = z.looseObject({ id: z.number() }).parse(await placed.json())
    await page.goto(`${carte.url}/account`)
    await signIn(page, 'boris@example.org')
    const row = page.locator(`[data-order="${id}"]`)
    await row.getByText('Новый').waitFor()
    const leave = async () => {
      await page.getByText('Удалить аккаунт', { exact: true }).click()
      await page.getByRole('button', { name: 'Удалить навсегда' }).click()
    }
    await leave()
    await page.getByText('У вас есть незавершённый заказ').waitFor()
    await change(`/api/orders/${id}/step`, { to: 'rejected', reason: 'x' }, 'POST')
    await leave()
    await page.getByText('Аккаунт удалён.').waitFor()
    expect(await visitor.cookies()).toEqual([])
    await visitor.close()
  })

  describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
    it.each(['ru', 'en'] as const)('axe finds nothing wrong in %s', async (language) => {
      const visitor = await visit({ colorScheme })
      const page = await open(visitor, language === 'en' ? '/en/account' : '/account')
      expect(await findViolations(page)).toEqual([])
      const address = `${colorScheme}-${language}@example.org`
      const before = smtp.mails.length
      await page.locator('input[name=address]').fill(address)
      await page.locator('button[type=submit]').click()
      await page.locator('input[name=code]').waitFor()
      expect(await findViolations(page)).toEqual([])
      await picture(page, `account-code-${colorScheme}-${language}`)
      await page.locator('input[name=code]').fill(await codeFor(address, before))
      await page.locator('button[type=submit]').click()
      await page.locator('#own-orders').waitFor({ state: 'attached' })
      await page.locator('summary').click()
      expect(await findViolations(page)).toEqual([])
      await picture(page, `account-${colorScheme}-${language}`)
      await visitor.close()
    })
  })
})
