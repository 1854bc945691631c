import { afterEach, expect, it } from 'vitest'

import { type Front, startFront } from '../fakes/startFront'

const settings = {
  RATE_LIMIT_PER_MINUTE: 3,
  RATE_LIMIT_KEY_PER_MINUTE: 4,
  RATE_LIMIT_SIGN_IN_PER_MINUTE: 2,
}

let front: Front
afterEach(() => front.stop())

async function statuses(times: number, path: string, init?: RequestInit): Promise<number[]> {
  const seen = []
  for (let time = 0; time < times; time++) seen.push((await fetch(front.url + path, init)).status)
  return seen
}

it('answers 429 beyond the limit, and says when to come back', async () => {
  front = await startFront({ settings })
  const first = await fetch(`${front.url}/api/v1/menu`)
  expect(first.headers.get('ratelimit-policy')).toBe('"read";q=3;w=60')
  expect(first.headers.get('ratelimit')).toBe('"read";r=2;t=60')
  expect(await statuses(2, '/api/menu-items')).toEqual([200, 200])
  const refused = await fetch(`${front.url}/api/v1/menu`)
  expect(refused.status).toBe(429)
  expect(refused.headers.get('content-type')).toContain('application/problem+json')
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60)
  expect(await refused.json()).toMatchObject({ status: 429, title: 'Слишком много запросов' })
})

it.each([
  '/api/users/login',
  '/api/users/forgot-password',
  '/api/users/reset-password',
  '/api/users/unlock',
  '/api/users/first-register',
  '/api/USERS/login/',
  '/api//users/%6Cogin?x=1',
])('holds sign-ins at %s tighter, and apart from the menu', async (path) => {
  front = await startFront({ settings })
  expect(await statuses(3, path, { method: 'POST' })).toEqual([200, 200, 429])
  expect(await statuses(3, '/api/v1/menu')).toEqual([200, 200, 200])
})

it('leaves the menu readable when writing, pages and keys are exhausted', async () => {
  front = await startFront({ settings })
  expect((await statuses(4, '/api/graphql', { method: 'POST' })).at(-1)).toBe(429)
  expect((await statuses(4, '/admin/login')).at(-1)).toBe(429)
  const headers = { Authorization: 'users API-Key 1' }
  expect((await statuses(5, '/api/v1/menu', { headers })).at(-1)).toBe(429)
  expect(await statuses(3, '/api/v1/menu')).toEqual([200, 200, 200])
})

it('counts a key by itself, but invented keys together', async () => {
  front = await startFront({ settings })
  const seen = []
  for (let key = 0; key < 13; key++) {
    const headers: HeadersInit =
      key % 2 ? { Authorization: `JWT ${key}` } : { Cookie: `payload-token=${key}` }
    seen.push(...(await statuses(1, '/api/v1/menu', { headers })))
  }
  expect(seen).toEqual([...Array.from({ length: 12 }, () => 200), 429])
})

it('never counts health checks, the front page and fixed files', async () => {
  front = await startFront({ settings })
  for (const path of ['/health', '/health/live', '/', '/docs', '/_next/static/a.js']) {
    expect(await statuses(8, path)).toEqual(Array.from({ length: 8 }, () => 200))
  }
  expect((await statuses(30, '/api/media/file/a.webp')).at(-1)).toBe(200)
})

it('tells clients behind a trusted proxy apart', async () => {
  front = await startFront({ settings: { ...settings, TRUST_PROXY: 1 } })
  const from = (ip: string) => statuses(3, '/api/users/login', forwarded(ip))
  expect(await from('203.0.113.1')).toEqual([200, 200, 429])
  expect(await from('203.0.113.2')).toEqual([200, 200, 429])
  expect(await from('2001:db8::1')).toEqual([200, 200, 429])
  expect(await from('2001:db8::2')).toEqual([429, 429, 429])
})

function forwarded(ip: string): RequestInit {
  return { method: 'POST', headers: { 'X-Forwarded-For': ip } }
}
