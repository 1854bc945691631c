import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, onTestFailed } from 'vitest'
import { z } from 'zod'

import { hasBrowser, newVisitor, openBrowser, phone, picture } from '../services/openBrowser'
import { type CarteProcess, owner, startCarte } from '../services/startCarte'
import { signIn } from './signIn'

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

/** A failing step leaves a picture of what the person saw. */
function step(title: string, run: () => Promise<void>): void {
  it.skipIf(!hasBrowser)(`${title}${hasBrowser ? '' : ' (skipped: no Chromium)'}`, async () => {
    onTestFailed(() => picture(page, `failed-template-${title.replace(/\W+/g, '-')}`))
    await run()
  })
}

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
