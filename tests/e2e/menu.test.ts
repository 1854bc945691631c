import type { Browser, BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect } from 'vitest'
import { z } from 'zod'

import { hasBrowser, newVisitor, openBrowser, picture } from '../services/openBrowser'
import { type CarteProcess, owner } from '../services/startCarte'
import { startDemo } from '../services/startDemo'
import { tokenOf } from '../services/tokenOf'
import { signIn } from './signIn'
import { stepsOn } from './stepsOn'

const name = 'Уха по-фински'
const page1 = z.object({
  items: z.array(z.looseObject({ id: z.number(), name: z.string(), price: z.number() })),
  total: z.number(),
})

let carte: CarteProcess
let browser: Browser
let visitor: BrowserContext
let page: Page
let dish: number

beforeAll(async () => {
  if (!hasBrowser) return
  carte = await startDemo()
  browser = await openBrowser()
  visitor = await newVisitor(browser)
  page = await visitor.newPage()
})

afterAll(async () => {
  await browser?.close()
  await carte?.stop()
})

const found = async () => {
  const answer = await fetch(`${carte.url}/api/v1/menu?q=${encodeURIComponent(name)}`)
  return page1.parse(await answer.json())
}

const step = stepsOn(() => page)

step('greets in Russian, whatever the browser speaks, and in English after one click', async () => {
  const foreigner = await newVisitor(browser, { locale: 'en-US' })
  const login = await foreigner.newPage()
  await login.goto(`${carte.url}/admin/login`)
  expect(await login.locator('button[type=submit]').innerText()).toBe('Войти')
  await login.getByRole('button', { name: 'In English' }).click()
  await login.getByRole('button', { name: 'Login' }).waitFor()
  await login.reload()
  expect(await login.locator('button[type=submit]').innerText()).toBe('Login')
  await foreigner.close()
})

step('signs in and shows a dashboard of the restaurant’s own', async () => {
  await signIn(page, carte.url)
  await page.getByRole('heading', { name: 'Здравствуйте, admin' }).waitFor()
  await page.getByText('Сейчас не продаётся').waitFor()
  expect(await page.locator('.dashboard__card-list').count()).toBe(0)
})

step('says at the field, in the language, what is wrong', async () => {
  await page.goto(`${carte.url}/admin/collections/menu-items/create`)
  await page.waitForURL(/menu-items\/\d+/)
  dish = Number(/menu-items\/(\d+)/.exec(page.url())?.[1])
  await page.getByRole('heading', { level: 1, name: 'Без названия', exact: true }).waitFor()
  await page.fill('#field-price', 'сто')
  await page.fill('#field-name', name)
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
  const error = page.locator('.carte-money:has(#field-price) .field-error')
  expect(await error.innerText()).toContain('Введите сумму')
  await page.click('#action-save')
  await page.getByText('Следующее поле недействительно').waitFor()
  expect((await found()).total).toBe(0)
})

step('shows what the server refuses at the field too', async () => {
  await page.fill('#field-price', '')
  await page.fill('#field-name', '')
  await page.getByRole('heading', { level: 1, name: 'Без названия', exact: true }).waitFor()
  await page.click('#action-save')
  const error = page.locator('.field-type.text:has(#field-name) .field-error')
  await expect.poll(() => error.innerText()).toContain('обязательно')
})

step('takes a price in roubles and a photo, and publishes', async () => {
  await page.fill('#field-name', name)
  await page.fill('#field-price', '1 590,50 ₽')
  await page.getByRole('button', { name: 'Создать' }).first().click()
  const photo = await sharp({
    create: { width: 900, height: 700, channels: 3, background: '#c25b2e' },
  })
    .jpeg()
    .toBuffer()
  const files = page.locator(
    '.drawer input[type=file], .bulk-upload--file-manager input[type=file]',
  )
  await files.last().setInputFiles({ name: 'uha.jpg', mimeType: 'image/jpeg', buffer: photo })
  const alt = page.locator('#field-alt')
  await alt.fill('Тарелка ухи')
  await page.getByRole('button', { name: 'Сохранить', exact: true }).click()
  await alt.waitFor({ state: 'detached' })
  // While the draft is being saved by itself, the form is deaf to it.
  await expect
    .poll(
      async () => {
        await page.click('#action-save')
        return page
          .getByText('Статус: Опубликовано')
          .waitFor({ timeout: 5_000 })
          .then(() => true)
          .catch(() => false)
      },
      { timeout: 120_000 },
    )
    .toBe(true)
})

step('is read by an app through /api/v1, REST and GraphQL', async () => {
  const { items, total } = await found()
  expect(total).toBe(1)
  expect(items[0]).toMatchObject({ id: dish, name, price: 159050, is_available: true })

  const rest = await fetch(`${carte.url}/api/menu-items/${dish}?depth=1`)
  expect(await rest.json()).toMatchObject({
    name,
    price: 159050,
    photos: [{ alt: 'Тарелка ухи', sizes: { cardAvif: { mimeType: 'image/avif' } } }],
  })

  const graphql = await fetch(`${carte.url}/api/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: `{ MenuItem(id: ${dish}) { name price isAvailable } }` }),
  })
  expect(await graphql.json()).toEqual({
    data: { MenuItem: { name, price: 159050, isAvailable: true } },
  })
})

step('is hidden by the switch in the list, and comes back', async () => {
  await page.goto(`${carte.url}/admin/collections/menu-items?search=${encodeURIComponent(name)}`)
  const availability = page.getByRole('switch', { name })
  await availability.waitFor()
  expect(await page.locator('.carte-money-cell').first().innerText()).toMatch(/1.590,50.₽/)
  await page.locator('img.carte-photo').first().waitFor()

  await availability.click()
  await page.locator('[role=switch][aria-checked=false][aria-busy=false]').waitFor()
  expect((await found()).total).toBe(0)

  await availability.focus()
  await page.keyboard.press('Space')
  await page.locator('[role=switch][aria-checked=true][aria-busy=false]').waitFor()
  expect((await found()).total).toBe(1)
})

step('keeps a draft apart from what guests read', async () => {
  await page.goto(`${carte.url}/admin/collections/menu-items/${dish}`)
  await page.fill('#field-name', `${name}, новая`)
  await page.getByText('Сохранено', { exact: false }).first().waitFor()
  await expect
    .poll(async () => {
      const answer = await visitor.request.get(`${carte.url}/api/menu-items/${dish}?draft=true`)
      return z.object({ name: z.string() }).parse(await answer.json()).name
    })
    .toBe(`${name}, новая`)
  expect((await found()).items[0]?.name).toBe(name)
})

step('costs alike, and is stopped, at all restaurants that are chosen', async () => {
  const inCatalog = async () => {
    const answer = await fetch(`${carte.url}/api/v1/catalog`)
    const shown = z.object({ id: z.number(), price: z.number(), is_available: z.boolean() })
    const { dishes } = z.object({ dishes: z.array(shown) }).parse(await answer.json())
    return dishes.find(({ id }) => id === dish)
  }
  await page.goto(`${carte.url}/admin/collections/menu-items/${dish}`)
  await page.getByRole('link', { name: 'Цены и стоп в ресторанах' }).click()
  await page.getByRole('heading', { name, level: 2 }).waitFor()
  await page.getByRole('checkbox', { name: 'Выбрать все показанные' }).check()
  await page.getByRole('textbox', { name: 'Цена для выбранных' }).fill('777')
  await page.getByRole('button', { name: 'Поставить цену' }).click()
  await expect.poll(inCatalog).toMatchObject({ price: 77_700, is_available: true })

  const bulk = page.getByRole('group')
  await bulk.getByRole('button', { name: 'В стоп…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Сохранить' }).click()
  await expect.poll(inCatalog).toMatchObject({ is_available: false })
  await page.getByText('Сохранено, ресторанов').last().waitFor()
  await picture(page, 'dish-desk')
  await bulk.getByRole('button', { name: 'Вернуть' }).click()
  await expect.poll(inCatalog).toMatchObject({ is_available: true })
  // Messages of what was done before go by themselves: what is taken back is the last thing.
  await expect.poll(() => page.locator('[data-sonner-toast]').count()).toBe(0)
  await bulk.getByRole('button', { name: 'Как в меню' }).click()
  await expect.poll(inCatalog).toMatchObject({ price: 159_050 })
  await page.getByRole('button', { name: 'Отменить' }).click()
  await expect.poll(inCatalog).toMatchObject({ price: 77_700 })
})

step('shows the menu of another time beside that of now', async () => {
  await page.goto(`${carte.url}/admin/desk`)
  await page.getByRole('link', { name: 'Меню в другое время' }).click()
  await page.getByRole('heading', { name: 'Меню в другое время' }).waitFor()
  await page.getByRole('button', { name: 'Через сутки' }).click()
  await page.getByRole('row', { name: new RegExp(`^${name}.*777`) }).waitFor()
  expect(page.url()).toMatch(/location=\d+&at=\d{4}-\d\d-\d\dT/)
  await picture(page, 'menu-at')
  await page.getByLabel('День и час').fill('2001-01-01T12:00')
  await page.getByText('Каким было меню в этот момент, уже неизвестно').waitFor()
})

step('chooses restaurants for a timed menu by search and with the keys alone', async () => {
  const headers = { Authorization: await tokenOf(carte.url) }
  const ids: number[] = []
  const towns = ['Казань', 'Казань', 'Пермь', 'Пермь', 'Пермь', 'Пермь', 'Пермь', 'Пермь']
  for (const [n, town] of towns.entries()) {
    const slug = `branch-${n + 1}`
    const address = `${town}, Ленина, ${n + 1}`
    const data = {
      name: `Филиал ${n + 1}`,
      slug,
      address,
      channels: ['dine-in'],
      isOpenToGuests: false,
    }
    const url = `${carte.url}/api/locations?locale=ru`
    const answer = await visitor.request.post(url, { headers, data })
    const made = z.object({ doc: z.object({ id: z.number() }) }).parse(await answer.json())
    ids.push(made.doc.id)
  }
  await page.goto(`${carte.url}/admin/collections/menus/create`)
  const field = page.getByRole('group', { name: 'Рестораны' })
  await field.getByText('Во всех ресторанах').first().waitFor()
  await page.fill('#field-name', 'Казанские завтраки')

  await field.getByRole('searchbox').focus()
  await page.keyboard.type('казань')
  await field.getByRole('button', { name: 'Выбрать показанные: 2' }).waitFor()
  expect(await field.getByRole('checkbox').count()).toBe(2)
  const saves: string[] = []
  page.on('request', (request) => request.method() === 'POST' && saves.push(request.url()))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await field.getByText('Ресторанов: 2 из').waitFor()

  await field.getByRole('checkbox', { name: 'Филиал 2' }).focus()
  await page.keyboard.press('Space')
  await field.getByText('Ресторанов: 1 из').waitFor()
  await picture(page, 'places-of-a-menu')
  // Enter in the search did not save the half-written menu.
  expect(saves.filter((url) => url.includes('/api/menus'))).toEqual([])
  await page.click('#action-save')
  await page.waitForURL(/menus\/\d+/)
  const id = /menus\/(\d+)/.exec(page.url())?.[1]
  const stored = await visitor.request.get(`${carte.url}/api/menus/${id}`)
  expect(await stored.json()).toMatchObject({ locations: [ids[0]] })

  await page.reload()
  await field.getByRole('checkbox', { name: 'Филиал 1', checked: true }).waitFor()
  await field.getByRole('button', { name: 'Во всех ресторанах' }).click()
  expect(await field.getByRole('checkbox', { checked: true }).count()).toBe(0)
})

step('has a page wherever its feeds lead search engines and maps to', async () => {
  const pages = new Set<string>()
  for (const feed of ['schema-org', 'google', 'yandex'].flatMap((name) => [
    `${name}?locale=ru`,
    `${name}?locale=en`,
  ])) {
    const made = await (await fetch(`${carte.url}/api/v1/feeds/${feed}`)).text()
    for (const [page] of made.matchAll(/http:\/\/127[^"<#]+/g)) pages.add(page)
  }
  pages.delete(`${carte.url}/`)
  expect(pages).toContain(`${carte.url}/nevsky`)
  expect(pages).toContain(`${carte.url}/en/nevsky`)
  for (const page of pages) expect([page, (await fetch(page)).status]).toEqual([page, 200])
})

step('refuses a wrong password at the form', async () => {
  const stranger = await newVisitor(browser)
  const login = await stranger.newPage()
  await login.goto(`${carte.url}/admin/login`)
  await login.fill('#field-username', owner.email)
  await login.fill('#field-password', 'not the password')
  await login.click('button[type=submit]')
  await login.locator('.toast-error').waitFor()
  expect(new URL(login.url()).pathname).toBe('/admin/login')
  await stranger.close()
})
