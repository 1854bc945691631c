import { writeFile } from 'node:fs/promises'

import type { Browser, BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, vi } from 'vitest'
import { z } from 'zod'

import { type Push, startPush } from '@/sandbox/push/startPush'
import { type Mail, type Smtp, startSmtp } from '@/sandbox/smtp/startSmtp'
import { startTelegram } from '@/sandbox/telegram/startTelegram'

import { hasBrowser, newVisitor, openBrowser, phone, picture } from '../services/openBrowser'
import { type CarteProcess, startCarte } from '../services/startCarte'
import { drawRiver } from './drawRiver'
import { isReadable } from './isReadable'
import { signIn } from './signIn'
import { stepsOn } from './stepsOn'

const soon = { timeout: 30_000, interval: 50 }
const reader = 'anna@example.org'
const nobody = 'nobody@example.org'

let carte: CarteProcess
let browser: Browser
let visitor: BrowserContext
let page: Page
let telegram: Awaited<ReturnType<typeof startTelegram>>
let smtp: Smtp
let push: Push
let announcement = 0

beforeAll(async () => {
  if (!hasBrowser) return
  ;[telegram, smtp, push] = await Promise.all([startTelegram(), startSmtp(), startPush()])
  carte = await startCarte({
    env: {
      DEMO_MENU: 'no',
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_URL: telegram.url,
      SMTP_URL: smtp.url,
      EMAIL_FROM: 'news@menu.example',
      PUSH_SANDBOX_HOST: new URL(push.url).host,
    },
  })
  browser = await openBrowser()
  visitor = await newVisitor(browser)
  page = await visitor.newPage()
  await signIn(page, carte.url)
  // Whatever the time is where the tests run: nothing waits for the morning.
  const status = await page.evaluate(async () => {
    const answer = await fetch('/api/globals/message-settings', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ quietFrom: '00:00', quietTo: '00:00' }),
    })
    return answer.status
  })
  expect(status).toBe(200)
})

afterAll(async () => {
  await browser?.close()
  await carte?.stop()
  await Promise.all([telegram?.close(), smtp?.close(), push?.close()])
})

const step = stepsOn(() => page, 'announcement')

async function letterTo(box: string, nth = 0): Promise<Mail> {
  return vi.waitFor(() => {
    const letter = smtp.mailsTo(box)[nth]
    if (!letter) throw new Error(`no letter to ${box}`)
    return letter
  }, soon)
}

/** Asks as a stranger does. */
async function subscribe(body: unknown): Promise<void> {
  const answer = await fetch(`${carte.url}/api/v1/subscriptions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'ru' },
    body: JSON.stringify(body),
  })
  expect(answer.status).toBe(202)
}

step('guests subscribe: by a letter that asks, in the bot, in a browser', async () => {
  const stranger = await (await newVisitor(browser, { viewport: phone })).newPage()
  for (const address of [reader, nobody]) {
    await subscribe({ channel: 'email', address })
    const { parsed } = await letterTo(address)
    const link = /http:\/\/\S+\/subscribe\/\S+/.exec(parsed.text ?? '')?.[0] ?? ''
    await stranger.goto(link)
    await stranger.getByRole('button', { name: 'Подписаться' }).click()
    await stranger.getByText('Вы подписаны').waitFor()
  }
  await stranger.context().close()
  telegram.person(501, 'Борис')
  telegram.start(501)
  await vi.waitFor(() => expect(telegram.requests.some(isTo(501))).toBe(true), soon)
  await subscribe({ channel: 'push', subscription: push.subscribe() })
})

const isTo =
  (chat: number) =>
  ({ payload }: { payload: Record<string, unknown> }): boolean =>
    Number(payload.chat_id) === chat

step('staff write it, with a photo, bold words and a link', async () => {
  await page.goto(`${carte.url}/admin/collections/announcements/create`)
  await page.fill('#field-title', 'Ужин <у реки>')
  // Its first autosave opens the form anew, at its own address: what is selected then is lost.
  await page.waitForURL(/announcements\/\d+/)
  const text = page.locator('[contenteditable=true]').first()
  await text.click()
  await page.keyboard.type('Ждём вас <в субботу> & всегда ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('на ужин')
  await page.keyboard.press('Control+b')
  await page.keyboard.type(' — столики ')
  await page.keyboard.type('у реки')
  for (let letter = 0; letter < 6; letter += 1) await page.keyboard.press('Shift+ArrowLeft')
  await page.locator('.toolbar-popup__button-link').first().click()
  const drawer = page.getByRole('dialog').filter({ has: page.locator('#field-url') })
  await drawer.locator('#field-url').fill('https://menu.example/river')
  await drawer.getByRole('button', { name: 'Сохранить' }).click()
  await drawer.waitFor({ state: 'detached' })
  expect(await text.locator('strong').innerText()).toBe('на ужин')
  expect(await text.locator('a').innerText()).toBe('у реки')

  await page.getByRole('button', { name: 'Создать' }).first().click()
  const files = page.locator(
    '.drawer input[type=file], .bulk-upload--file-manager input[type=file]',
  )
  await files
    .last()
    .setInputFiles({ name: 'river.jpg', mimeType: 'image/jpeg', buffer: await drawRiver() })
  const alt = page.locator('#field-alt')
  await alt.fill('Столик у реки на закате')
  await page.getByRole('button', { name: 'Сохранить', exact: true }).click()
  await alt.waitFor({ state: 'detached' })
  announcement = Number(/announcements\/(\d+)/.exec(page.url())?.[1])
  await vi.waitFor(async () => expect((await saved()).photo).toBeTruthy(), soon)
  await write('buttonLabel', 'Выбрать столик')
  await write('buttonUrl', 'https://menu.example/tables')
})

/** The draft as it is saved. */
const saved = async () => {
  const path = `/api/announcements/${announcement}?draft=true&depth=0`
  return z.looseObject({}).parse(await (await page.request.get(`${carte.url}${path}`)).json())
}

/** Writes until it is saved: the answer to an autosave that is on its way takes the place of what is written meanwhile. */
const write = (field: string, text: string) =>
  vi.waitFor(async () => {
    const input = page.locator(`#field-${field}`)
    if ((await input.inputValue()) !== text) await input.fill(text)
    expect((await saved())[field]).toBe(text)
    expect(await input.inputValue()).toBe(text)
  }, soon)

const preview = () => page.getByRole('region', { name: 'Как это увидят' })

step('each channel is previewed', async () => {
  const site = preview().frameLocator('iframe[title="Страница на сайте"]')
  await site.getByRole('heading', { level: 1, name: 'Ужин <у реки>' }).waitFor()
  expect(await site.locator('article strong').innerText()).toBe('на ужин')
  await preview().scrollIntoViewIfNeeded()
  await picture(page, 'announcement-site-preview')
  await preview().getByRole('tab', { name: 'СМС' }).click()
  await preview().getByText('Ужин <у реки>').waitFor()
  await preview().getByRole('tab', { name: 'Telegram' }).click()
  await preview().getByText('Ждём вас <в субботу> & всегда').first().waitFor()
  expect(await preview().locator('b, strong').allInnerTexts()).toContain('на ужин')
  await preview().scrollIntoViewIfNeeded()
  await picture(page, 'announcement-telegram')
  await preview().getByRole('tab', { name: 'Письмо' }).click()
  const letter = preview().frameLocator('iframe').first()
  await letter.getByRole('link', { name: 'Выбрать столик' }).waitFor()
  await preview().getByRole('button', { name: 'На тёмном' }).click()
  await picture(page, 'announcement-letter-dark')
  await preview().getByRole('tab', { name: 'Push' }).click()
  await preview().getByText('Ужин <у реки>').waitFor()
})

step('it is published, and its results are shown live', async () => {
  smtp.setBox(nobody, 550)
  await page.click('#action-save')
  const sending = page.getByRole('region', { name: 'Рассылка' })
  await sending.getByText('Разослано').waitFor({ timeout: 30_000 })
  const facts = async () =>
    Object.fromEntries(
      await sending
        .locator('dl > div')
        .evaluateAll((rows) =>
          rows.map((row) => [
            row.querySelector('dt')?.textContent ?? '',
            row.querySelector('dd')?.textContent ?? '',
          ]),
        ),
    )
  await expect.poll(facts, soon).toEqual({ Отправлено: '3', 'Недоступны или отписались': '1' })
  // One leaves by the button of the mail program: RFC 8058, one POST without cookies.
  const { raw } = await letterTo(reader, 1)
  const link = /^List-Unsubscribe: <([^>]+)>/m.exec(unfolded(raw))?.[1] ?? ''
  expect((await fetch(link)).status).toBe(200)
  expect(await facts()).not.toHaveProperty('Отписались после него')
  const left = await fetch(link, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  })
  expect(left.status).toBe(200)
  await expect.poll(facts, soon).toMatchObject({ 'Отписались после него': '1' })
  await picture(page, 'announcement-results')
})

const unfolded = (raw: Buffer): string => raw.toString().replace(/\r\n[ \t]+/g, ' ')

step('it came to the chat, well formed', () => {
  const sent = telegram.requests.filter(({ method }) => method === 'sendPhoto').filter(isTo(501))
  expect(sent).toHaveLength(1)
  expect(sent[0]?.payload.caption).toBe(
    '<b>Ужин &lt;у реки&gt;</b>\n\nЖдём вас &lt;в субботу&gt; &amp; всегда <b>на ужин</b> — столики <a href="https://menu.example/river">у реки</a>',
  )
  expect(sent[0]?.files.size).toBe(1)
  expect(JSON.stringify(sent[0]?.payload.reply_markup)).toContain('https://menu.example/tables')
  expect(telegram.invalid()).toEqual([])
  return Promise.resolve()
})

step('it came to the letter box: HTML, text, the photo, one click to leave', async () => {
  const { parsed, raw, envelope } = await letterTo(reader, 1)
  expect(envelope).toEqual({ from: 'news@menu.example', to: [reader] })
  expect(parsed.subject).toBe('Ужин <у реки>')
  const head = unfolded(raw)
  expect(head).toMatch(/^List-Unsubscribe: <http:\/\/\S+\/unsubscribe\/email\/\S+>\r$/m)
  expect(head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m)
  expect(head).toMatch(/^Content-Type: multipart\/alternative/m)
  expect(parsed.text).toContain('Ждём вас <в субботу> & всегда на ужин')
  expect(parsed.text).toContain('https://menu.example/river')
  const html = z.string().parse(parsed.html)
  expect(html).toContain('Ждём вас &lt;в субботу&gt; &amp; всегда')
  const src = /<img[^>]+src="([^"]+\/jpeg[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const shown = await fetch(src)
  expect(shown.headers.get('content-type')).toBe('image/jpeg')
  const { width } = await sharp(Buffer.from(await shown.arrayBuffer())).metadata()
  expect(width).toBeGreaterThan(500)
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ colorScheme, viewport: { width: 700, height: 900 } })
    const mail = await context.newPage()
    await mail.setContent(html, { waitUntil: 'load' })
    const bold = mail.getByText('на ужин', { exact: true })
    expect(await bold.evaluate((one) => Number(getComputedStyle(one).fontWeight))).toBeGreaterThan(
      500,
    )
    const image = mail.locator('img[alt="Столик у реки на закате"]')
    expect(await image.evaluate((one) => one instanceof HTMLImageElement && one.naturalWidth)).toBe(
      width,
    )
    expect(await isReadable(mail)).toBe(true)
    await picture(mail, `announcement-mail-${colorScheme}`)
    await context.close()
  }
  await writeFile('.data/screenshots/announcement-mail.html', html)
})

step('it came to the browser, decrypted by its own keys', () => {
  expect(push.messages.map(({ json }) => json)).toMatchObject([
    { title: 'Ужин <у реки>', url: 'https://menu.example/tables' },
  ])
  expect(push.invalid()).toEqual([])
  return Promise.resolve()
})

step('it is there for everybody to read, on the site too', async () => {
  const answer = await fetch(`${carte.url}/api/announcements/${announcement}?depth=1`)
  expect(await answer.json()).toMatchObject({
    title: 'Ужин <у реки>',
    photo: { alt: 'Столик у реки на закате' },
  })
  const visitor = await newVisitor(browser, { viewport: phone })
  const guest = await visitor.newPage()
  await guest.goto(`${carte.url}/news`)
  await guest.getByRole('link', { name: 'Ужин <у реки>' }).click()
  await guest.getByRole('heading', { level: 1, name: 'Ужин <у реки>' }).waitFor()
  expect(await guest.locator('article strong').innerText()).toBe('на ужин')
  const image = guest.getByRole('img', { name: 'Столик у реки на закате' })
  await vi.waitFor(async () => {
    expect(
      await image.evaluate((one) => one instanceof HTMLImageElement && one.naturalWidth),
    ).toBeGreaterThan(300)
  }, soon)
  await picture(guest, 'announcement-site')
  await visitor.close()
})
