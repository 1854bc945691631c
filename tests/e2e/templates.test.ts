import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { z } from 'zod'

import { hasBrowser, newVisitor, openBrowser, phone, picture } from '../services/openBrowser'
import { type CarteProcess, owner, startCarte } from '../services/startCarte'
import { tokenOf } from '../services/tokenOf'

import { findViolations } from './findViolations'
import { photograph } from './photograph'
import { signIn } from './signIn'
import { stepsOn } from './stepsOn'

const listed = z.object({ docs: z.array(z.object({ id: z.number(), event: z.string() })) })

let carte: CarteProcess
let browser: Browser
let visitor: BrowserContext
let page: Page
let template = 0

beforeAll(async () => {
  if (!hasBrowser) return
  carte = await startCarte({ env: { DEMO_MENU: 'no' } })
  browser = await openBrowser()
  visitor = await newVisitor(browser)
  page = await visitor.newPage()
  await signIn(page, carte.url)
  const answer = await page.request.get(`${carte.url}/api/message-templates?limit=50`)
  const { docs } = listed.parse(await answer.json())
  template = docs.find(({ event }) => event === 'order.placed')?.id ?? 0
})

afterAll(async () => {
  await browser?.close()
  await carte?.stop()
})

const step = stepsOn(() => page, 'template')

const preview = () => page.getByRole('region', { name: 'Как это увидят' })
const chooseChannel = (name: string) => preview().getByRole('tab', { name }).click()

step('lists what Carte says by itself', async () => {
  await page.goto(`${carte.url}/admin/collections/message-templates`)
  await page.getByRole('link', { name: 'Заказ получен' }).waitFor()
  await picture(page, 'template-list')
})

step('shows what the words become in each channel, as they are written', async () => {
  await page.goto(`${carte.url}/admin/collections/message-templates/${template}`)
  await preview().getByText('Заказ 1042 получен').first().waitFor()
  await picture(page, 'template-edit')
  await page.fill('#field-subject', 'Ваш заказ {{order.number}} у нас')
  await preview().getByText('Ваш заказ 1042 у нас').first().waitFor()
  await chooseChannel('Письмо')
  const letter = preview().frameLocator('iframe').first()
  await letter.getByText('Следить за заказом').waitFor()
  await preview().scrollIntoViewIfNeeded()
  await picture(page, 'template-letter')
  await preview().getByRole('button', { name: 'На тёмном' }).click()
  await picture(page, 'template-letter-dark')
  await chooseChannel('СМС')
  await preview().getByText('Кириллицей: до 70 знаков').waitFor()
  // By the keyboard too, and around.
  await page.keyboard.press('ArrowRight')
  await preview().getByRole('tab', { name: 'Telegram', selected: true }).waitFor()
})

step(
  'refuses a variable that nobody fills, at its field and with the one that was meant',
  async () => {
    await page.fill('#field-subject', 'Заказ {{order.numbr}}')
    await preview().getByRole('alert').getByText('{{order.numbr}} здесь нет').waitFor()
    await page.click('#action-save')
    const field = page.locator('.field-type.text', { has: page.locator('#field-subject') })
    await field.getByText('Может быть, {{order.number}}?').waitFor()
    await picture(page, 'template-wrong')
    await page.fill('#field-subject', 'Заказ {{order.number}} у нас')
    await page.click('#action-save')
    await expect
      .poll(async () =>
        (await page.request.get(`${carte.url}/api/message-templates/${template}`)).text(),
      )
      .toContain('Заказ {{order.number}} у нас')
  },
)

step('sends what is written to whoever presses the button', async () => {
  await preview().getByRole('button', { name: 'Отправить себе' }).click()
  await page.getByText(`Отправлено: ${owner.email}`).waitFor()
})

step('what did not leave is selected in the list and sent again, and is counted', async () => {
  await page.goto(`${carte.url}/admin/collections/deliveries`)
  const first = page.locator('.table tbody tr').first()
  await first.getByText('Хранится здесь').waitFor()
  await first.locator('input[type=checkbox]').check()
  const again = page.getByRole('button', { name: 'Отправить ещё раз выбранное: 1' })
  await again.waitFor()
  await picture(page, 'deliveries-selected')
  await again.click()
  await page.getByText('Поставлено в очередь: 1.').waitFor()
  await again.waitFor({ state: 'detached' })
})

step('speaks English, fits a phone and works in the dark', async () => {
  const dark = await browser.newContext({
    locale: 'ru-RU',
    viewport: phone,
    colorScheme: 'dark',
    storageState: await visitor.storageState(),
  })
  await dark.addCookies([{ name: 'payload-lng', value: 'en', url: carte.url }])
  const small = await dark.newPage()
  await small.goto(`${carte.url}/admin/collections/message-templates/${template}`)
  const shown = small.getByRole('region', { name: 'How it will be seen' })
  await shown.getByRole('tab', { name: 'SMS' }).click()
  await shown
    .getByText('Each SMS is paid for')
    .or(shown.getByText('With other letters'))
    .first()
    .waitFor()
  await shown.scrollIntoViewIfNeeded()
  await picture(small, 'template-phone-dark')
  const overflow = await small.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
  await dark.close()
})

step('a new restaurant is led from nothing to a menu that guests read', async () => {
  const guide = page.getByRole('region', { name: 'От пустоты до меню за пять минут' })
  const isAt = async (count: number) => {
    await page.goto(`${carte.url}/admin`)
    await guide.getByText(`Готово ${count} из 6`).waitFor()
  }
  const stored = (path: string) =>
    expect.poll(async () => (await page.request.get(`${carte.url}/api/${path}`)).text())
  await isAt(0)
  expect((await findViolations(page)).filter((one) => one.includes('carte-first'))).toEqual([])
  await picture(page, 'guide')

  await guide.getByRole('link', { name: 'Загрузить из файла' }).click()
  const rows = ['Название;Цена, ₽', 'Борщ;580', 'Уха;620,50']
  await page
    .locator('.carte-file__drop input')
    .setInputFiles({ name: 'menu.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) })
  await page.getByRole('button', { name: 'Применить' }).click()
  await page.getByText('Готово. Меню обновлено.').waitFor()
  // Published, but at no restaurant yet.
  await isAt(1)

  await guide.getByRole('link', { name: 'Настроить сайт' }).click()
  await page.fill('#field-name', 'Уха и борщ')
  await page.click('#action-save')
  await stored('globals/site-settings').toContain('Уха и борщ')
  await isAt(2)

  await guide.getByRole('link', { name: 'Рестораны' }).click()
  await page.locator('a[href$="/locations/create"]').first().click()
  await page.fill('#field-name', 'На Садовой')
  await page.fill('#field-address', 'Садовая, 12')
  for (const channel of ['Самовывоз', 'В зале']) {
    await page.locator('#field-channels input').first().fill(channel)
    await page.keyboard.press('Enter')
  }
  await page.click('#action-save')
  // The hours are left as they are: around the clock.
  await stored('locations').toContain('Садовая, 12')
  await isAt(4)
  const dark = await browser.newContext({
    ...{ locale: 'ru-RU', viewport: phone, colorScheme: 'dark' },
    storageState: await visitor.storageState(),
  })
  await dark.addCookies([{ name: 'payload-lng', value: 'en', url: carte.url }])
  const small = await dark.newPage()
  await small.goto(`${carte.url}/admin`)
  await small.getByText('4 of 6 done').waitFor()
  await picture(small, 'guide-phone-dark', true)
  expect((await findViolations(small)).filter((one) => one.includes('carte-first'))).toEqual([])
  await dark.close()

  await photograph(carte.url, 'Борщ')
  await isAt(5)
  const headers = { Authorization: await tokenOf(carte.url), 'Content-Type': 'application/json' }
  const places = await fetch(`${carte.url}/api/locations`)
  const [place] = z
    .object({ docs: z.array(z.object({ id: z.number() })) })
    .parse(await places.json()).docs
  const body = JSON.stringify({ name: '1', location: place?.id })
  const table = await fetch(`${carte.url}/api/tables`, { method: 'POST', headers, body })
  expect(table.status).toBe(201)

  await page.goto(`${carte.url}/admin`)
  await page.getByText('Недавно изменены').waitFor()
  expect(await guide.count()).toBe(0)
  const guest = await newVisitor(browser, { viewport: phone })
  const menu = await guest.newPage()
  await expect
    .poll(async () => {
      await menu.goto(carte.url)
      return menu.getByRole('link', { name: 'Борщ', exact: true }).count()
    })
    .toBe(1)
  await picture(menu, 'guide-menu')
  await guest.close()
})
