import { afterEach, expect, it } from 'vitest'

import { aModel } from '@/src/domain/menu/catalog/testing/aMenu'

import { aSite } from '../fakes/aSite'
import { type Front, startFront } from '../fakes/startFront'

let front: Front | undefined
afterEach(() => front?.stop())

const order = {
  id: 7,
  number: 42,
  token: 'abc',
  location_id: 1,
  mode: 'pickup',
  state: 'cooking',
  total: 119050,
  currency: 'RUB',
  placed_at: '2026-11-28T18:00:00Z',
  dishes: ['Борщ <b>&', 'Чай'],
}

type Answers = Record<string, { status?: number; body?: unknown; headers?: HeadersInit }>

async function open(answers: Answers = {}) {
  const asked: string[] = []
  const all: Answers = {
    'GET /session/ways': { body: { channels: ['sms', 'email'], telegram_bot: null } },
    'GET /customer': { status: 401, body: {} },
    'GET /orders': { body: { orders: [order], next: 3 } },
    'GET /customer/news': { body: { channels: [{ channel: 'sms', is_subscribed: false }] } },
    'GET /customer/addresses': {
      body: { addresses: [{ id: 5, line: 'Москва, Тверская, 1', flat: '12' }] },
    },
    ...answers,
  }
  front = await startFront({
    site: aSite({ model: aModel({}) }),
    api: async (request) => {
      const { pathname } = new URL(request.url)
      const name = `${request.method} ${pathname.replace('/api/v1', '')}`
      const cookie = request.headers.get('cookie')
      asked.push([name, await request.text(), cookie].filter(Boolean).join(' '))
      const { status = 200, body = {}, headers } = all[name] ?? { status: 404 }
      return status === 204
        ? new Response(null, { status, ...(headers ? { headers } : {}) })
        : Response.json(body, { status, ...(headers ? { headers } : {}) })
    },
  })
  const { url } = front
  const post = (path: string, form: Record<string, string>, headers: HeadersInit = {}) =>
    fetch(`${url}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers,
      body: new URLSearchParams(form),
    })
  return { asked, url, post }
}

const guest = { body: { name: 'Анна', phone: '+79161234567', email: null } }

it('asks a stranger for a phone or an email, and nothing that is not set up', async () => {
  const { url } = await open()
  const answer = await fetch(`${url}/account`)
  const html = await answer.text()
  expect(html).toContain('Телефон или почта')
  expect(html).not.toContain('Telegram')
  expect(html).toContain('href="/en/account"')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const english = await (await fetch(`${url}/en/account`)).text()
  expect(english).toContain('Phone or email')
})

it('says so where no code can be sent, and how to go on', async () => {
  const { url } = await open({
    'GET /session/ways': { body: { channels: [], telegram_bot: null } },
  })
  const html = await (await fetch(`${url}/account`)).text()
  expect(html).toContain('Заказать можно и без входа')
  expect(html).not.toContain('<form')
})

it('sends a code by what was written, and takes it for a cookie', async () => {
  const cookie = 'carte-guest=guest_x; Path=/; HttpOnly; SameSite=Lax'
  const { asked, post } = await open({
    'POST /session/code': { status: 202, body: { minutes: 10 } },
    'POST /session': { status: 201, body: {}, headers: { 'Set-Cookie': cookie } },
  })
  const sent = await post('/account/code', { address: 'anna@example.ru' })
  const html = await sent.text()
  expect(html).toContain('Код отправлен: anna@example.ru')
  expect(html).toContain('autoComplete="one-time-code"')
  expect(asked).toContain('POST /session/code {"channel":"email","address":"anna@example.ru"}')
  const entered = await post('/account/session', {
    channel: 'email',
    address: 'anna@example.ru',
    code: '123456',
  })
  expect([entered.status, entered.headers.get('location')]).toEqual([303, '/account'])
  expect(entered.headers.get('set-cookie')).toBe(cookie)
})

it('says what is wrong with an address or a code, and keeps what was written', async () => {
  const { post } = await open({
    'POST /session/code': {
      status: 422,
      body: { detail: 'Нет', errors: [{ detail: 'Такого адреса не бывает' }] },
    },
    'POST /session': { status: 401, body: { detail: 'Код не подходит' } },
  })
  const wrong = await post('/account/code', { address: '8 91<6' })
  expect(wrong.status).toBe(422)
  const html = await wrong.text()
  expect(html).toContain('Такого адреса не бывает')
  expect(html).toContain('value="8 91&lt;6"')
  const code = await post('/account/session', { channel: 'sms', address: '+7916', code: '1' })
  expect(code.status).toBe(401)
  expect(await code.text()).toMatch(/Код не подходит.*name="code"/s)
})

it('shows a guest their orders, with what has become of each, and addresses', async () => {
  const { asked, url } = await open({ 'GET /customer': guest })
  const answer = await fetch(`${url}/account`, { headers: { Cookie: 'carte-guest=guest_x' } })
  const html = (await answer.text()).replaceAll('\u00a0', ' ')
  expect(asked).toContain('GET /customer carte-guest=guest_x')
  expect(html).toContain('href="/orders/7/abc?locale=ru">№ 42</a> <strong>Готовится</strong>')
  expect(html).toContain('Борщ &lt;b&gt;&amp;, Чай')
  expect(html).toContain('1 190,50 ₽')
  expect(html).toContain('data-events="/api/v1/orders/7/events"')
  expect(html).toContain('href="/account?before=3"')
  expect(html).toContain('Москва, Тверская, 1, 12')
})

it('signs out, forgets an address, and deletes the account', async () => {
  const gone = { status: 204, headers: { 'Set-Cookie': 'carte-guest=; Max-Age=0' } }
  const { asked, post } = await open({
    'DELETE /session': gone,
    'DELETE /customer/addresses/5': { status: 204 },
    'DELETE /customer': gone,
    'PATCH /customer': { body: {} },
  })
  expect((await post('/account/sign-out', {})).headers.get('set-cookie')).toContain('Max-Age=0')
  expect((await post('/account/forget-address', { id: '5' })).status).toBe(303)
  expect((await post('/account/name', { name: 'Анна' })).status).toBe(303)
  const left = await post('/en/account/leave', {})
  expect(left.headers.get('location')).toBe('/en/account?left')
  expect(asked).toEqual([
    'DELETE /session',
    'DELETE /customer/addresses/5',
    'PATCH /customer {"name":"Анна"}',
    'DELETE /customer',
  ])
})

it('does nothing that another site has a browser send', async () => {
  const { asked, post } = await open()
  for (const [name, value] of [
    ['Sec-Fetch-Site', 'cross-site'],
    ['Origin', 'https://evil.example'],
    ['Origin', 'null'],
  ] as const) {
    const answer = await post('/account/leave', {}, { [name]: value })
    expect(answer.status).toBe(403)
  }
  expect(asked.every((one) => one === 'GET /session/ways')).toBe(true)
})

it('leads back to the menu in the language in which a guest has read it', async () => {
  front = await startFront({
    site: aSite({ model: aModel({}), locales: ['ru', 'en', 'kk'] }),
    api: () => Promise.resolve(Response.json({ channels: ['sms'], telegram_bot: null })),
  })
  const html = await (await fetch(`${front.url}/kk/account?left`)).text()
  expect(html).toContain('<a class="brand" href="/kk">')
  expect(html).toContain('action="/kk/account/code"')
  expect(html).toMatch(/href="\/en\/account"[^>]*>English/)
  const robots = await (await fetch(`${front.url}/robots.txt`)).text()
  expect(robots).toContain('Disallow: /kk/account')
})
