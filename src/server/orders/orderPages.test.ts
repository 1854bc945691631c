import { afterEach, expect, it } from 'vitest'

import { aModel } from '@/src/domain/menu/catalog/testing/aMenu'

import { aSite } from '../fakes/aSite'
import { type Front, startFront } from '../fakes/startFront'

let front: Front | undefined
afterEach(() => front?.stop())

const order = {
  id: 7,
  number: 42,
  location_id: 1,
  mode: 'pickup',
  can_cancel: false,
  state: 'cooking',
  awaits_payment: false,
  pay_by: 'cash',
  currency: 'RUB',
  subtotal: 129050,
  discount: 10000,
  delivery_fee: 0,
  service_charge: 0,
  tips: 0,
  total: 119050,
  lines: [
    {
      name: 'Борщ <b>&',
      size_name: 'большой',
      quantity: 2,
      subtotal: 129050,
      modifiers: [{ name: 'Сметана', amount: 2 }],
      choices: [],
      comment: '',
    },
  ],
  address: null,
  table: null,
  time: { kind: 'asap', from: '2026-11-28T18:00:00Z', until: '2026-11-28T18:30:00Z' },
  placed_at: '2026-11-28T18:00:00Z',
  receipts: [],
  events: [{ seq: 3, reason: '' }],
}

async function open(answer: unknown, { status = 200, language = 'ru', token = 'abc' } = {}) {
  const asked: string[] = []
  front = await startFront({
    site: aSite({ model: aModel({}) }),
    api: ({ url }) => {
      asked.push(url)
      return Promise.resolve(Response.json(answer, { status }))
    },
  })
  const shown = await fetch(`${front.url}/orders/7/${token}`, {
    headers: { 'Accept-Language': language },
  })
  return { asked, status: shown.status, html: await shown.text(), headers: shown.headers }
}

it('shows where an order stands, what was ordered and the sums, and follows it', async () => {
  const { asked, html, headers } = await open(order)
  expect(asked).toEqual(['http://localhost/api/v1/orders/7?token=abc'])
  expect(html).toContain('Заказ № 42')
  expect(html).toContain('Заказ готовят.')
  expect(html).toContain('2 × Борщ &lt;b&gt;&amp;, большой')
  expect(html).toContain('Сметана × 2')
  expect(html).toContain('aria-current="step">Готовится')
  // By the restaurant's clock.
  expect(html).toContain('Ко времени: 21:30')
  expect(html.replaceAll('\u00a0', ' ')).toContain('1 190,50 ₽')
  expect(html).toContain('data-seq="3"')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
})

it('says why an order was called off, in English too, and follows it no more', async () => {
  const off = { ...order, state: 'cancelled', events: [{ seq: 4, reason: 'no <beetroot>' }] }
  const { html } = await open(off, { language: 'en' })
  expect(html).toContain('The order was cancelled. no &lt;beetroot&gt;')
  expect(html).not.toContain('data-events')
})

it('speaks the language of its address, whatever the browser asks for, as its links do', async () => {
  const { html } = await open(order, { token: 'abc?locale=en' })
  expect(html).toContain('Order No. 42')
  expect(html).toContain('<html lang="en">')
  expect(html).toContain('href="/en/account"')
  const { html: russian } = await open(order, { token: 'abc?locale=ru', language: 'en' })
  expect(russian).toContain('Заказ № 42')
})

it('shows receipts: a provider’s page, and what was sent', async () => {
  const receipts = [
    { kind: 'payment', total: 119050, url: 'https://pay.stripe.com/receipts/a"b' },
    { kind: 'refund', total: 10000, url: null },
  ]
  const { html } = await open({ ...order, receipts })
  const said = html.replaceAll('\u00a0', ' ')
  expect(said).toContain('href="https://pay.stripe.com/receipts/a&quot;b" target="_blank"')
  expect(said).toContain('>Чек на 1 190,50 ₽</a>')
  expect(said).toContain('Чек возврата на 100 ₽: отправлен на вашу почту или телефон')
  const { html: none } = await open(order)
  expect(none).not.toContain('Чек')
})

it('names the dishes in a language of the menu that the address asks for', async () => {
  const { asked } = await open(order, { token: 'abc?locale=en' })
  const { asked: unknown } = await open(order, { token: 'abc?locale=xx' })
  const address = 'http://localhost/api/v1/orders/7?token=abc'
  expect([asked, unknown]).toEqual([[`${address}&locale=en`], [address]])
})

it('keeps a made-up token in its place', async () => {
  const { asked } = await open({}, { status: 404, token: '%22%3E%26state%3D' })
  expect(asked).toEqual(['http://localhost/api/v1/orders/7?token=%22%3E%26state%3D'])
})

it.each([
  [404, 404, 'Заказ не найден'],
  [503, 503, 'С заказом всё в порядке'],
])('says what to do when the API answers %i', async (status, shown, words) => {
  const answer = await open({}, { status })
  expect(answer.status).toBe(shown)
  expect(answer.html).toContain(words)
})

it('lets a provider’s form in on the page of an order that waits for its money, and on no other', async () => {
  const policyOf = async (more: object) =>
    String((await open({ ...order, ...more })).headers.get('content-security-policy'))
  const waits = { state: 'placed', awaits_payment: true }
  const widened = await policyOf({ ...waits, pay_by: 'stripe' })
  expect(widened).toContain("script-src 'self' https://js.stripe.com https://*.js.stripe.com")
  expect(widened).toContain("connect-src 'self' https://api.stripe.com")
  expect(widened).toContain('https://hooks.stripe.com')
  await front?.stop()
  expect(await policyOf({ pay_by: 'stripe' })).not.toContain('stripe')
  await front?.stop()
  expect(await policyOf({ ...waits, pay_by: 'yookassa' })).not.toContain('script-src')
})
