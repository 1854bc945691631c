import { Bot, InlineKeyboard } from 'grammy'
import nodemailer from 'nodemailer'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { serve } from '../http/serve'
import { sandboxPorts, startAll } from '../startAll'

import { showEntities } from './showEntities'

const anyPort = Object.fromEntries(Object.keys(sandboxPorts).map((name) => [name, 0]))

let sandbox: Awaited<ReturnType<typeof startAll>>

beforeEach(async () => {
  sandbox = await startAll({ ...sandboxPorts, ...anyPort })
})
afterEach(() => sandbox.close())

const read = async (path: string) => (await fetch(`${sandbox.page.url}${path}`)).text()

const act = (path: string, form: Record<string, string>, origin?: string) =>
  fetch(`${sandbox.page.url}${path}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
    ...(origin !== undefined && { headers: { origin } }),
  })

describe('the page', () => {
  it('shows a chat, speaks in it and presses its buttons', async () => {
    const bot = new Bot(sandbox.telegram.token, { client: { apiRoot: sandbox.telegram.url } })
    const reply_markup = new InlineKeyboard().text('Да & нет', 'yes:1').url('Сайт', 'https://e.ru')
    await bot.api.sendMessage(42, '<b>Суп</b> &lt;3', { parse_mode: 'HTML', reply_markup })
    const page = await read('/telegram?chat=42')
    expect(page).toContain('<b>Суп</b> &lt;3')
    expect(page).toContain('<button>Да &amp; нет</button>')
    const message = String(sandbox.telegram.messages(42)[0]?.message_id)
    expect((await act('/telegram/press', { chat: '42', message, data: 'yes:1' })).status).toBe(303)
    await act('/telegram/say', { chat: '42', text: 'Спасибо' })
    const updates = await bot.api.getUpdates()
    expect(updates.map((update) => update.callback_query?.data ?? update.message?.text)).toEqual([
      'yes:1',
      'Спасибо',
    ])
  })

  it('makes a group, and lets anybody speak and press in it', async () => {
    const bot = new Bot(sandbox.telegram.token, { client: { apiRoot: sandbox.telegram.url } })
    const made = await act('/telegram/group', { title: 'Кухня', who: '801' })
    const chat = new URL(made.headers.get('location') ?? '', 'http://x').searchParams.get('chat')
    const sent = await bot.api.sendMessage(Number(chat), 'Заказ', {
      reply_markup: new InlineKeyboard().text('Принять', 'order:1:1'),
    })
    const pressed = { chat: String(chat), message: String(sent.message_id), data: 'order:1:1' }
    await act('/telegram/press', { ...pressed, who: '801' })
    await act('/telegram/say', { chat: String(chat), who: '802', text: '/stop' })
    const updates = await bot.api.getUpdates()
    expect(
      updates.map(({ callback_query, message }) => (callback_query ?? message)?.from?.id),
    ).toEqual([801, 802])
    expect(await read(`/telegram?chat=${chat}&who=801`)).toContain('name="who" value="801"')
  })

  it('opens a Mini App with data that the bot can check', async () => {
    const url = 'https://menu.example.org/app'
    const path = `/telegram/app?${String(new URLSearchParams({ url, who: '42' }))}`
    const answer = await fetch(`${sandbox.page.url}${path}`, { redirect: 'manual' })
    const hash = new URL(answer.headers.get('location') ?? '').hash.slice(1)
    const data = new URLSearchParams(new URLSearchParams(hash).get('tgWebAppData') ?? '')
    expect(data.get('user')).toContain('"id":42')
    expect(data.get('hash')).toMatch(/^[0-9a-f]{64}$/)
  })

  it('shows a letter in a closed frame', async () => {
    const transport = nodemailer.createTransport(sandbox.smtp.url)
    const html = '<script>alert(1)</script><p>"Ждём"</p>'
    await transport.sendMail({
      from: 'a@e.ru',
      to: 'b@e.ru',
      subject: '<Заказ>',
      html,
      text: 'Ждём',
    })
    transport.close()
    const page = await read('/mail')
    expect(page).toContain('&lt;Заказ&gt;')
    expect(page).toContain('<iframe title="HTML" sandbox srcdoc="&lt;script&gt;')
    expect(page).not.toContain('<script>alert')
  })

  it('shows payments with the pages to pay them on, and lets their providers misbehave', async () => {
    const { cloudpayments } = sandbox
    const order = cloudpayments.site.createOrder({ Amount: 333, Description: 'Заказ № 1' })
    const page = await read('/payments?till=cloudpayments')
    expect(page.replaceAll('\u00A0', ' ')).toContain('333,00 ₽')
    expect(page).toContain(`${cloudpayments.url}/d/${order.id}`)
    for (const till of ['yookassa', 'stripe', 'paypal']) {
      expect(await read(`/payments?till=${till}`)).toContain('Платежей ещё не было.')
    }
    await act('/payments/fault', { till: 'cloudpayments', fault: 'failed' })
    const { apiSecret, publicId } = cloudpayments
    const basic = Buffer.from(`${publicId}:${apiSecret}`).toString('base64')
    const ask = () =>
      fetch(`${cloudpayments.url}/v2/payments/find`, {
        method: 'POST',
        headers: { authorization: `Basic ${basic}`, 'content-type': 'application/json' },
        body: JSON.stringify({ InvoiceId: 'x' }),
      })
    expect([(await ask()).status, (await ask()).status]).toEqual([500, 200])
    let heard = 0
    const shop = await serve((_, response) => {
      heard += 1
      response.end('{"code":0}')
      return Promise.resolve()
    })
    cloudpayments.listenAt(shop.url)
    await act('/payments/behave', { till: 'cloudpayments', manner: 'twice' })
    cloudpayments.site.approve(order.id)
    await cloudpayments.webhooks.idle()
    expect(heard).toBe(3)
    await shop.close()
  })

  it('takes no orders from other sites', async () => {
    expect((await act('/telegram/start', { chat: '1' }, 'https://evil.example')).status).toBe(403)
    expect(sandbox.telegram.pendingUpdates()).toBe(0)
  })
})

it('nests entities that begin or end together', () => {
  const entities = [
    { type: 'bold', offset: 0, length: 4 },
    { type: 'italic', offset: 0, length: 2 },
    { type: 'code', offset: 4, length: 1 },
  ]
  expect(showEntities('абвг<', entities)).toBe('<b><i>аб</i>вг</b><code>&lt;</code>')
})
