import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { z } from 'zod'

import {
  desktop,
  hasBrowser,
  newVisitor,
  openBrowser,
  phone,
  picture,
} from '../services/openBrowser'
import type { CarteProcess } from '../services/startCarte'
import { startDemo } from '../services/startDemo'
import { tokenOf } from '../services/tokenOf'
import { findViolations } from './findViolations'
import { signIn } from './signIn'
import { stepsOn } from './stepsOn'

const found = z.object({ docs: z.array(z.object({ id: z.number() })) })
const borscht = 'Борщ с говядиной'
const looks = [
  ['ru', 'light'],
  ['en', 'dark'],
  ['ru', 'dark'],
  ['en', 'light'],
] as const

let carte: CarteProcess
let browser: Browser
let visitor: BrowserContext
let page: Page

beforeAll(async () => {
  if (!hasBrowser) return
  carte = await startDemo()
  browser = await openBrowser()
  visitor = await newVisitor(browser)
  page = await visitor.newPage()
  await signIn(page, carte.url)
  await page.goto(`${carte.url}/admin/desk`)
  await page.getByRole('table', { name: 'Пульт ресторана' }).waitFor()
})

afterAll(async () => {
  await browser?.close()
  await carte?.stop()
})

const step = stepsOn(() => page, 'guest-view')

const toggle = () => page.getByRole('button', { name: 'Глазами гостя' })
const view = () => page.getByRole('complementary', { name: 'Глазами гостя' })
const site = () => page.frameLocator('iframe.carte-view__page')
const card = () => site().locator('.dish').filter({ hasText: borscht })
const price = () => page.getByLabel(`Цена здесь: ${borscht}`)

async function setPrice(sum: string) {
  await price().fill(sum)
  await price().press('Enter')
}

step('opens beside the desk by keys, and follows what is changed in the grid', async () => {
  await toggle().focus()
  await page.keyboard.press('Enter')
  await view().waitFor()
  const title = view().getByRole('heading', { name: 'Глазами гостя' })
  expect(await title.evaluate((heading) => heading === document.activeElement)).toBe(true)
  await card().waitFor()
  await view().getByText('Меню сайта сейчас').waitFor()
  await card().scrollIntoViewIfNeeded()
  await setPrice('777')
  await card()
    .getByText(/777\s₽/)
    .waitFor()
  await page.getByRole('button', { name: `Поставить в стоп: ${borscht}` }).click()
  await card().getByText('Закончилось').waitFor()
  await page.getByRole('button', { name: `Снять со стопа: ${borscht}` }).click()
  await card().getByRole('button').waitFor()
  await picture(page, 'desk-view-ru-light')
})

step('shows another moment and another language', async () => {
  const headers = { Authorization: await tokenOf(carte.url), 'Content-Type': 'application/json' }
  const answer = await fetch(`${carte.url}/api/price-schedules`, {
    method: 'POST',
    headers,
    body: JSON.stringify({
      ...{ name: 'Новый год', kind: 'percent', percent: -50, rounding: '100' },
      ...{ startsOn: '2040-01-01', _status: 'published' },
    }),
  })
  expect(answer.status).toBe(201)
  await view()
    .getByLabel(/^День и час/)
    .fill('2040-01-01T12:00')
  await view().getByText('Меню сайта: 1 января 2040').waitFor()
  await card()
    .getByText(/389\s₽/)
    .waitFor()
  // What is changed now is for that day too.
  await setPrice('800')
  await card()
    .getByText(/400\s₽/)
    .waitFor()
  await view().getByRole('button', { name: 'Английский' }).click()
  await site().locator('html[lang=en]').waitFor()
  await site().getByRole('navigation', { name: 'Sections of the menu' }).waitFor()
  await view().getByRole('button', { name: 'Русский' }).click()
  await view().getByRole('button', { name: 'Сейчас' }).click()
  await card()
    .getByText(/800\s₽/)
    .waitFor()
})

step('opens a dish of the menu, and takes nothing into a cart', async () => {
  await card().getByRole('button').click()
  await card().getByRole('link', { name: borscht }).click()
  await site().getByRole('heading', { level: 1, name: borscht }).waitFor()
  await site()
    .getByRole('button', { name: /В корзину|Добавить/ })
    .click()
  await setPrice('810')
  await site()
    .locator('.sheet')
    .getByText(/810\s₽/)
    .first()
    .waitFor()
  const kept = await page.evaluate(() => Object.keys(localStorage).join())
  expect(kept).not.toContain('carte-cart')
  await site().getByRole('link', { name: /меню/i }).first().click()
  await card().waitFor()
  // To where guests are, who are no part of this.
  await site().locator('a.brand').click()
  await card().waitFor()
})

step('stays open in this browser, and is closed by a key', async () => {
  await page.reload()
  await card().waitFor()
  await view().getByRole('button', { name: 'Закрыть' }).focus()
  await page.keyboard.press('Escape')
  await view().waitFor({ state: 'detached' })
  await expect
    .poll(() => toggle().evaluate((button) => button === document.activeElement))
    .toBe(true)
  await page.reload()
  await toggle().waitFor()
  expect(await view().count()).toBe(0)
})

const sizes = [
  ['desktop', desktop],
  ['phone', phone],
] as const
for (const [size, viewport] of sizes) {
  for (const [language, colorScheme] of looks) {
    step(`has no barrier on a ${size}: ${language}, ${colorScheme}`, async () => {
      const storageState = await visitor.storageState()
      const other = await browser.newContext({ viewport, colorScheme, storageState })
      await other.addCookies([
        { name: 'payload-lng', value: language, url: carte.url },
        { name: 'payload-theme', value: colorScheme, url: carte.url },
      ])
      const opened = await other.newPage()
      await opened.goto(`${carte.url}/admin/desk`)
      await opened.getByRole('button', { name: /^(Глазами гостя|As guests see it)$/ }).click()
      const frame = opened.frameLocator('iframe.carte-view__page')
      await frame.locator('.dish').first().waitFor()
      expect(await findViolations(opened, '#carte-view')).toEqual([])
      await picture(opened, `desk-view-${size}-${language}-${colorScheme}`)
      if (size === 'phone') await leaveOnPhone(opened)
      await opened.goto(`${carte.url}/pages/preview/menu/nevsky?locale=${language}`)
      await opened.locator('.dish').first().waitFor()
      expect(await findViolations(opened)).toEqual([])
      await other.close()
    })
  }
}

/** On a phone the view stands in the place of the desk, and gives it back. */
async function leaveOnPhone(opened: Page) {
  expect(await opened.getByRole('table').isVisible()).toBe(false)
  const wide = await opened.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(phone.width)
  await opened.getByRole('button', { name: /^← / }).click()
  await opened.getByRole('table').waitFor()
}

step('shows a dish beside its form before it is published', async () => {
  const named = new URLSearchParams({ 'where[name][equals]': borscht, depth: '0' }).toString()
  const answer = await fetch(`${carte.url}/api/menu-items?${named}`)
  const id = found.parse(await answer.json()).docs[0]?.id ?? 0
  await page.goto(`${carte.url}/admin/collections/menu-items/${id}`)
  await page.locator('#live-preview-toggler').click()
  const frame = page.frameLocator('#live-preview-iframe')
  await frame.getByRole('heading', { level: 1, name: borscht }).waitFor()
  await page.fill('#field-name', 'Борщ по-новому')
  await frame.getByRole('heading', { level: 1, name: 'Борщ по-новому' }).waitFor()
  await picture(page, 'dish-live-preview')
  expect(await (await fetch(`${carte.url}/nevsky`)).text()).not.toContain('Борщ по-новому')
  const stranger = await fetch(`${carte.url}/pages/preview/dish/${id}`)
  expect([stranger.status, (await stranger.text()).includes('Борщ')]).toEqual([401, false])
  await page.fill('#field-name', '')
  await frame.getByText('Блюдо ещё не дописано').waitFor()
  await page.fill('#field-name', 'Борщ по-старому')
  await frame.getByRole('heading', { level: 1, name: 'Борщ по-старому' }).waitFor()
})
