import { text } from 'node:stream/consumers'

import { afterEach, expect, it, vi } from 'vitest'

import { type Front, startFront } from './fakes/startFront'

const anyString: unknown = expect.any(String)
const anyNumber: unknown = expect.any(Number)

let front: Front
afterEach(() => front.stop())

it('says what it is at /', async () => {
  front = await startFront()
  const answer = await fetch(front.url)
  expect(answer.headers.get('x-powered-by')).toBeNull()
  expect(await answer.json()).toMatchObject({
    message: 'Carte API',
    version: '1.2.3',
    docs: '/docs',
    links: { menu: '/api/v1/menu' },
  })
})

it('gives each request an id, or keeps a sane one', async () => {
  front = await startFront()
  const idFor = async (id?: string) =>
    (await fetch(front.url, { headers: id ? { 'X-Request-Id': id } : {} })).headers.get(
      'x-request-id',
    )
  expect(await idFor()).toMatch(/^[0-9a-f-]{36}$/)
  expect(await idFor('proxy-12345678')).toBe('proxy-12345678')
  expect(await idFor('<script>alert(1)</script>')).toMatch(/^[0-9a-f-]{36}$/)
})

it('hands bodies to Next as they came', async () => {
  let seen = ''
  front = await startFront({
    next: async (req, res) => {
      seen = await text(req)
      res.end('done')
    },
  })
  const body = JSON.stringify({ email: 'a@b.example', password: 'п'.repeat(50) })
  const headers = { 'Content-Type': 'application/json' }
  await fetch(`${front.url}/api/users/login`, { method: 'POST', headers, body })
  expect(seen).toBe(body)
})

it.each([
  ['/api/v1/menu', 'application/problem+json'],
  ['/api/menu-items', 'application/problem+json'],
  ['/admin', 'text/html'],
])('answers a failure at %s without showing it', async (path, type) => {
  const fail = () => Promise.reject(new Error('relation "users" does not exist'))
  front = await startFront({ next: fail, api: fail })
  const answer = await fetch(front.url + path, { headers: { 'Accept-Language': 'en' } })
  const shown = await answer.text()
  expect(answer.status).toBe(500)
  expect(answer.headers.get('content-type')).toContain(type)
  expect(shown).toContain(answer.headers.get('x-request-id'))
  expect(shown).not.toMatch(/relation|\.ts|node_modules/)
  const logged = front.lines().find(({ msg }) => msg === 'A request failed')
  expect(logged).toMatchObject({
    id: answer.headers.get('x-request-id'),
    err: { message: 'relation "users" does not exist' },
  })
})

it('tells a lost reader so in their language', async () => {
  front = await startFront()
  const inRussian = await fetch(`${front.url}/docs/nothing`)
  expect(inRussian.status).toBe(404)
  expect(await inRussian.text()).toContain('Такой страницы нет')
  const answer = await fetch(`${front.url}/health/nothing`, {
    headers: { 'Accept-Language': 'en' },
  })
  expect(answer.status).toBe(404)
  expect(await answer.json()).toMatchObject({ status: 404, detail: 'There is no such address.' })
})

it('takes an undecodable path for the client’s mistake', async () => {
  front = await startFront()
  expect((await fetch(`${front.url}/docs/%E0%A4%A`)).status).toBe(404)
  expect((await fetch(`${front.url}/api/v1/%E0%A4%A`)).status).toBe(200)
})

it('logs one line a request and nothing personal', async () => {
  front = await startFront()
  await fetch(`${front.url}/api/v1/menu?q=ivan@example.org&token=s3cret`, {
    method: 'POST',
    headers: { Authorization: 'users API-Key k3y-k3y-k3y', Cookie: 'payload-token=c00kie' },
    body: 'password=hunter2',
  })
  // A line is written when the answer has been sent, which may be after the client has read it.
  await vi.waitFor(() => expect(front.lines()).toHaveLength(1))
  await fetch(`${front.url}/admin/reset/0123456789abcdef`)
  await vi.waitFor(() => expect(front.lines()).toHaveLength(2))
  expect(front.lines()[0]).toEqual({
    level: 'info',
    time: anyString,
    id: anyString,
    method: 'POST',
    path: '/api/v1/menu',
    status: 200,
    ms: anyNumber,
    bytes: anyNumber,
    msg: 'request',
  })
  expect(front.lines()[1]).toMatchObject({ path: '/admin/reset/…' })
  expect(front.log()).not.toMatch(/ivan|s3cret|k3y|c00kie|hunter2|0123456789abcdef/)
})

it.each(['/unsubscribe/email/', '/subscribe/', '/u/', '/orders/7/'])(
  'keeps the token at the end of %s out of the log',
  async (path) => {
    front = await startFront({ api: () => Promise.resolve(new Response(null, { status: 404 })) })
    await fetch(`${front.url}${path}0123456789abcdef`)
    await vi.waitFor(() => expect(front.lines()).toHaveLength(1))
    expect(front.lines()[0]).toMatchObject({ path: `${path}…` })
  },
)

it('believes nobody’s forwarded headers unless told to', async () => {
  const echo = ({ url, headers }: Request) =>
    Promise.resolve(Response.json({ url, host: headers.get('x-forwarded-host') }))
  const headers = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'evil.example' }
  front = await startFront({ api: echo })
  expect(await (await fetch(`${front.url}/api/v1/menu?q=1`, { headers })).json()).toEqual({
    url: `${front.url}/api/v1/menu?q=1`,
    host: null,
  })
  await front.stop()
  front = await startFront({ api: echo, settings: { TRUST_PROXY: 1 } })
  expect(await (await fetch(`${front.url}/api/v1/menu`, { headers })).json()).toMatchObject({
    url: 'https://evil.example/api/v1/menu',
  })
})

it('says to Payload’s admin what is wrong where it looks for it', async () => {
  front = await startFront({ settings: { BODY_LIMIT_MB: 1 } })
  const body = 'x'.repeat(1024 * 1024 + 1)
  const refuse = async (path: string): Promise<unknown> =>
    (await fetch(front.url + path, { method: 'POST', body })).json()
  const sentence = 'Тело запроса не может быть больше 1 МБ.'
  expect(await refuse('/api/menu-items')).toMatchObject({ detail: sentence, message: sentence })
  expect(await refuse('/api/v1/menu')).not.toHaveProperty('message')
})
