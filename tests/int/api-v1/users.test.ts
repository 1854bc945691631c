import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { startPayload, type TestPayload } from '../startPayload'

import { aText, aTime, ask, wrongFieldsOf } from './ask'
import { hire } from './hire'

let carte: TestPayload

beforeAll(async () => {
  carte = await startPayload()
})

afterAll(() => carte.stop())

const page = z.object({ users: z.array(z.looseObject({ id: z.number() })), total: z.number() })

it('is for administrators and superusers only', async () => {
  expect((await ask(carte, '/api/v1/users')).status).toBe(401)
  for (const role of ['operator', 'editor', 'manager'] as const) {
    const { headers } = await hire(carte, role)
    expect((await ask(carte, '/api/v1/users', { headers })).status).toBe(403)
  }
  const { headers: owner } = await hire(carte, 'operator', { isSuperuser: true })
  expect((await ask(carte, '/api/v1/users', { headers: owner })).status).toBe(200)
})

it('gives exactly the fields of the old system, a page at a time', async () => {
  const { id, email, headers } = await hire(carte, 'administrator')
  const heard = await ask(carte, '/api/v1/users', { headers })
  expect(heard.headers.get('cache-control')).toBe('no-store')
  const { users, total } = page.parse(heard.body)
  expect(users).toHaveLength(total)
  expect(users.find((user) => user.id === id)).toEqual({
    id,
    email,
    username: aText,
    is_active: true,
    is_superuser: false,
    created_at: aTime,
    updated_at: aTime,
  })
  for (const user of users) expect(Object.keys(user)).toHaveLength(7)
  const second = page.parse((await ask(carte, '/api/v1/users?skip=1&limit=2', { headers })).body)
  expect(second).toEqual({ users: users.slice(1, 3), total })
  for (let skip = 0; skip <= total; skip += 1) {
    const three = await ask(carte, `/api/v1/users?skip=${skip}&limit=3`, { headers })
    expect(page.parse(three.body)).toEqual({ users: users.slice(skip, skip + 3), total })
  }
  const beyond = page.parse((await ask(carte, '/api/v1/users?skip=999', { headers })).body)
  expect(beyond).toEqual({ users: [], total })
})

it('refuses wrong pages', async () => {
  const { headers } = await hire(carte, 'administrator')
  const heard = await ask(carte, '/api/v1/users?skip=x&limit=0', { headers })
  expect(heard.status).toBe(422)
  expect(wrongFieldsOf(heard)).toEqual(['skip', 'limit'])
})
