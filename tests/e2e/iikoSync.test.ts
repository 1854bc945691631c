import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, vi } from 'vitest'
import { z } from 'zod'

import { startIiko } from '@/sandbox/iiko/startIiko'

import { hasBrowser, newVisitor, openBrowser, phone, picture } from '../services/openBrowser'
import { type CarteProcess, startCarte } from '../services/startCarte'
import { tokenOf } from '../services/tokenOf'
import { findViolations } from './findViolations'
import { orderDishes } from './orderDishes'
import { signIn } from './signIn'
import { stepsOn } from './stepsOn'

const description = 'Свёкла, говядина, сметана'

let iiko: Awaited<ReturnType<typeof startIiko>>
let carte: CarteProcess
let browser: Browser
let page: Page
/** The page of the run that changed a price. */
let run = ''

beforeAll(async () => {
  if (!hasBrowser) return
  iiko = await startIiko({ menu: 6, takesOrdersAfter: null })
  // The demo restaurant has a soup of that name too.
  iiko.menu.change(dish().id, (product) => ({ ...product, name: 'Суп из iiko', description }))
  carte = await startCarte({
    env: { DEMO_MENU: 'no', IIKO_BASE_URL: iiko.url, IIKO_SYNC_MINUTES: '0' },
  })
  browser = await openBrowser()
  page = await (await newVisitor(browser)).newPage()
})

afterAll(async () => {
  await browser?.close()
  await carte?.stop()
  await iiko?.close()
})

const step = stepsOn(() => page)

const items = z.object({
  items: z.array(z.looseObject({ id: z.number(), name: z.string(), price: z.number() })),
})
const doc = z.looseObject({ description: z.string().nullish(), _status: z.string() })
/** What guests are shown, in kopecks. */
const priceOnMenu = async (name: string) => {
  const answer = await fetch(`${carte.url}/api/v1/menu?q=${encodeURIComponent(name)}`)
  const found = items.parse(await answer.json()).items.find((item) => item.name === name)
  return found?.price ?? null
}
/** A dish of iiko's with one price. */
const dish = () => {
  const found = iiko.menu
    .all()
    .products.find(
      ({ type, sizePrices }) =>
        String(type).toLowerCase() === 'dish' && sizePrices.length === 1 && !sizePrices[0]?.sizeId,
    )
  if (!found) throw new Error('The sandbox has no dish of one price.')
  return found
}
/** What a dish of this page says to guests. */
const published = async (address: string) => {
  const answer = await page.request.get(`${address.replace('/admin/collections', '/api')}?depth=0`)
  const { description: text, _status } = doc.parse(await answer.json())
  return _status === 'published' ? (text ?? null) : null
}
const hasLock = (field: string) =>
  page
    .locator(`label[for="field-${field}"]`)
    .evaluate((label) => getComputedStyle(label, '::after').content.includes('🔒'))
const until = (check: () => unknown) => vi.waitFor(check, { timeout: 60_000, interval: 250 })
const runs = () => page.goto(`${carte.url}/admin/collections/iiko-runs`)
const state = (text: string | RegExp) =>
  page.locator('.carte-run__state', { hasText: text }).waitFor({ timeout: 60_000 })

step('connects, shows what would change, and applies it on a person’s word', async () => {
  await signIn(page, carte.url)
  await page.goto(`${carte.url}/admin/iiko-connect`)
  await page.getByLabel('Ключ API из iikoWeb').fill(iiko.apiLogin)
  await page.getByRole('button', { name: 'Проверить ключ' }).click()
  await page.getByLabel('Номенклатура').check()
  await page.getByRole('button', { name: 'Подключить', exact: true }).click()
  await page.getByText('Подключено', { exact: true }).waitFor()

  await runs()
  await page.getByRole('button', { name: 'Что изменилось бы' }).click()
  await state('Вот что изменится')
  await page.getByText(dish().name, { exact: true }).first().waitFor()
  await picture(page, 'iiko-preview')
  expect(await priceOnMenu(dish().name)).toBeNull()
  await page.getByRole('button', { name: 'Применить', exact: true }).click()
  await state('Применено')
  await picture(page, 'iiko-applied')
  expect(await priceOnMenu(dish().name)).not.toBeNull()
})

step('keeps staff’s text, follows iiko’s price, and takes it back', async () => {
  const { id, name } = dish()
  const before = await priceOnMenu(name)
  await page.goto(`${carte.url}/admin/collections/menu-items?search=${encodeURIComponent(name)}`)
  await page.getByRole('link', { name, exact: true }).first().click()
  await page.waitForURL(/menu-items\/\d+/)
  const address = page.url()
  await page.getByText('Следует iiko').waitFor()
  expect(await hasLock('description')).toBe(true)
  await page.fill('#field-description', 'Наш текст о блюде')
  await page.click('#action-save')
  // The draft is saved by itself meanwhile: only the server knows when the text is published.
  await until(async () => expect(await published(address)).toBe('Наш текст о блюде'))

  // A draft that staff have open takes the new price and keeps what it says.
  const draft = `${address.replace('/admin/collections', '/api')}?draft=true&depth=0`
  await page.evaluate(
    (url) =>
      fetch(url, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ sku: 'Ч-1' }),
      }),
    draft,
  )

  iiko.control.setPrice(id, 180)
  await runs()
  await page.getByRole('button', { name: 'Обновить меню из iiko' }).click()
  await state('Применено')
  await page.getByText('180', { exact: false }).first().waitFor()
  await picture(page, 'iiko-changed')
  run = page.url()
  expect(await priceOnMenu(name)).toBe(18_000)
  expect(await published(address)).toBe('Наш текст о блюде')
  expect(await (await page.request.get(draft)).json()).toMatchObject({ sku: 'Ч-1', price: 18_000 })

  await page.goto(address)
  await page.getByText('Изменено у вас').waitFor()
  expect(await page.inputValue('#field-description')).toBe('Наш текст о блюде')
  expect([await hasLock('description'), await hasLock('name')]).toEqual([false, true])
  await picture(page, 'iiko-owned')

  await page.goto(run)
  await page.getByRole('button', { name: 'Вернуть как было' }).click()
  await until(async () => expect(await priceOnMenu(name)).toBe(before))
  expect(await published(address)).toBe('Наш текст о блюде')

  await page.goto(address)
  const taken = page.getByRole('listitem').filter({ hasText: 'Описание' })
  await taken.getByRole('button', { name: 'Вернуть значение iiko' }).click()
  await until(async () => expect(await published(address)).toBe(description))
  await page.getByText('Изменено у вас').waitFor()
  await until(async () => expect(await hasLock('description')).toBe(true))
})

step('fits a phone, in the dark, in English', async () => {
  const visitor = await newVisitor(browser, { locale: 'en-US', viewport: phone })
  const small = await visitor.newPage()
  await small.emulateMedia({ colorScheme: 'dark' })
  await signIn(small, carte.url)
  // What the account has chosen before counts for more than the browser's language.
  await visitor.addCookies([{ name: 'payload-lng', value: 'en', url: carte.url }])
  const pages = ['/admin/iiko-connect', '/admin/collections/iiko-connections/1', '/admin']
  for (const path of [...pages, '/admin/collections/iiko-runs', new URL(run).pathname]) {
    await small.goto(`${carte.url}${path}`)
    // The navigation leaves the page once the page has seen how narrow it is.
    await until(async () => {
      const wide = await small.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide, path).toBeLessThanOrEqual(0)
    })
  }
  await small.getByText('Taken back').waitFor()
  await picture(small, 'iiko-run-phone')
  await visitor.close()
})

const made = z.object({ doc: z.object({ id: z.number() }) })
const ties = z.object({ terminalGroups: z.array(z.looseObject({ location: z.unknown() })) })
/** Staff save a record; returns what Carte answers. */
async function save(method: 'POST' | 'PATCH', path: string, body: object): Promise<unknown> {
  const answer = await fetch(`${carte.url}/api/${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', Authorization: await tokenOf(carte.url) },
    body: JSON.stringify(body),
  })
  expect(answer.ok, path).toBe(true)
  return answer.json()
}

step('shows why iiko refused an order, sends it again, and offers iiko’s tables', async () => {
  const { id: location } = made.parse(
    await save('POST', 'locations', {
      ...{ name: 'У кассы', channels: ['pickup', 'dine-in'], timeZone: 'Europe/Moscow' },
      ...{ currency: 'RUB', openingHours: [{ days: [], from: '00:00', until: '23:59' }] },
    }),
  ).doc
  const connection = 'iiko-connections/1'
  const known = await page.request.get(`${carte.url}/api/${connection}?depth=0`)
  const { terminalGroups } = ties.parse(await known.json())
  await save('PATCH', connection, {
    terminalGroups: terminalGroups.map((group, index) => (index ? group : { ...group, location })),
  })
  await until(async () => {
    expect((await fetch(`${carte.url}/api/v1/catalog?channel=pickup`)).status).toBe(200)
  })

  const { id } = await orderDishes(carte.url)
  await page.goto(`${carte.url}/admin/collections/orders/${id}`)
  await page.getByRole('button', { name: 'Принять' }).click()
  const atIiko = () => iiko.orders.all()
  await until(() => expect(atIiko()).toHaveLength(1))
  const [refused] = atIiko()
  iiko.control.settleOrder(refused?.id ?? '', { code: 'Common', message: 'Смена закрыта' })
  const card = page.locator('.carte-iiko-order')
  const told = async (text: string) =>
    until(async () => {
      await page.reload()
      await card.getByText(text).waitFor({ timeout: 2_000 })
    })
  await told('Смена закрыта')
  await card.getByText('Касса не приняла заказ.').waitFor()
  expect(await findViolations(page, '.carte-iiko-order')).toEqual([])
  await picture(page, 'iiko-refused', true)
  await card.getByRole('button', { name: 'Отправить на кассу ещё раз' }).click()
  await until(() => expect(atIiko()).toHaveLength(2))
  const again = atIiko().find((order) => order.id !== refused?.id)
  iiko.control.settleOrder(again?.id ?? '')
  await told('На кассе.')
  expect(await card.getByRole('alert').count()).toBe(0)
  expect(atIiko().map(({ creationStatus }) => creationStatus)).toEqual(['Error', 'Success'])

  const table = { name: 'Окно', location }
  const { id: tableId } = made.parse(await save('POST', 'tables', table)).doc
  await page.goto(`${carte.url}/admin/collections/tables/${tableId}`)
  const choice = page.getByLabel('Стол в iiko')
  await page.getByText('Заказ гостя за этим столом').waitFor()
  await choice.selectOption({ label: 'Стол 2' })
  expect(await findViolations(page, '.carte-iiko-table')).toEqual([])
  await picture(page, 'iiko-table')
  await page.click('#action-save')
  await until(async () => {
    const kept = await page.request.get(`${carte.url}/api/tables/${tableId}`)
    expect(await kept.json()).toMatchObject({ iikoTableId: await choice.inputValue() })
  })
})
