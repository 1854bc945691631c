import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'

import { bodyOf, me } from '../access/bodyOf'
import { password } from '../access/people'
import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
let cookie: string
let setCookie: string

beforeAll(async () => {
  carte = await startPayload()
  const data = {
    email: 'owner@example.org',
    username: 'owner',
    password,
    role: 'administrator' as const,
    isActive: true,
    isSuperuser: true,
  }
  await carte.payload.create({ collection: 'users', data })
  const answer = await carte.request('/api/users/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username: 'owner', password }),
  })
  setCookie = answer.headers.get('Set-Cookie') ?? ''
  cookie = setCookie.split(';')[0] ?? ''
})

afterAll(() => carte.stop())

async function whoAmI(headers: Record<string, string>): Promise<z.infer<typeof me>> {
  const answer = await carte.request('/api/users/me', { headers: { Cookie: cookie, ...headers } })
  return bodyOf(answer, me)
}

/** Whether a category comes into being. */
async function writes(headers: Record<string, string>): Promise<boolean> {
  const answer = await carte.request('/api/categories', {
    method: 'POST',
    headers: { Cookie: cookie, 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ name: 'Soups' }),
  })
  expect([201, 403]).toContain(answer.status)
  return answer.status === 201
}

const lan = '192.168.1.10:3000'

describe('a request with the session’s cookie', () => {
  it('from our own pages is ours: by settings, and by whatever address the server was reached', async () => {
    expect(await writes({ Origin: 'http://localhost:3000' })).toBe(true)
    expect(await writes({ Origin: 'http://127.0.0.1:3000' })).toBe(true)
    expect(await writes({ Origin: `http://${lan}`, Host: lan })).toBe(true)
    expect(await writes({ 'Sec-Fetch-Site': 'same-origin' })).toBe(true)
  })

  it('from another site, or of unknown origin, changes nothing', async () => {
    expect(await writes({ Origin: 'https://evil.example' })).toBe(false)
    expect(await writes({ Origin: 'null' })).toBe(false)
    expect(await writes({ Origin: 'https://evil.example', 'Sec-Fetch-Site': 'same-origin' })).toBe(
      false,
    )
    expect(await writes({ 'Sec-Fetch-Site': 'cross-site' })).toBe(false)
    expect(await writes({})).toBe(false)
    expect(
      (await whoAmI({ 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'cors' })).user,
    ).toBeNull()
  })

  it('opens pages in browsers that say nothing of where they come from', async () => {
    expect(await whoAmI({ Host: lan })).toMatchObject({ user: { username: 'owner' } })
    const admin = await carte.payload.auth({ headers: new Headers({ Cookie: cookie, Host: lan }) })
    expect(admin.user).toMatchObject({ username: 'owner' })
  })

  it('tells the admin when the session ends, wherever it was opened', async () => {
    const inside = await whoAmI({ Origin: 'http://localhost:3000' })
    const lanAnswer = await whoAmI({ Origin: `http://${lan}`, Host: lan })
    expect(lanAnswer.exp).toBe(inside.exp)
    expect(lanAnswer.exp).toBeGreaterThan(Date.now() / 1000)
  })
})

it('the cookie is kept from scripts and from other sites’ requests', () => {
  expect(setCookie).toMatch(/HttpOnly/)
  expect(setCookie).toMatch(/SameSite=Lax/)
  expect(setCookie).not.toMatch(/Secure/)
})

it('a token in the Authorization header needs no origin', async () => {
  const token = cookie.split('=')[1] ?? ''
  expect(
    await writes({ Cookie: '', Authorization: `JWT ${token}`, Origin: 'https://app.example' }),
  ).toBe(true)
})

it('nobody runs, queues or cancels jobs over HTTP', async () => {
  const { jobs } = carte.payload.config
  for (const access of [jobs.access?.run, jobs.access?.queue, jobs.access?.cancel]) {
    const { docs } = await carte.payload.find({ collection: 'users', limit: 1 })
    const req = { user: docs[0], payload: carte.payload }
    // @ts-expect-error Only what an access function could look at.
    expect(await access?.({ req })).toBe(false)
  }
})

it('nothing of the restaurant is told to others: no telemetry, no gravatar', () => {
  expect(carte.payload.config.telemetry).toBe(false)
  expect(carte.payload.config.admin.avatar).toBe('default')
})
