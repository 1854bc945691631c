import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { bodyOf, me } from '../access/bodyOf'
import { password } from '../access/people'
import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload

beforeAll(async () => {
  carte = await startPayload()
  await carte.payload.create({
    collection: 'users',
    data: {
      email: 'till@example.org',
      username: 'till',
      password,
      role: 'administrator',
      isActive: true,
      isSuperuser: true,
    },
  })
})

afterAll(() => carte.stop())

async function post(path: string, body: unknown, token?: string): Promise<Response> {
  return carte.request(path, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `JWT ${token}` } : {}),
    },
    body: JSON.stringify(body),
  })
}

async function signIn(): Promise<string> {
  const answer = await post('/api/users/login', { username: 'till', password })
  expect(answer.status).toBe(200)
  const { token } = await bodyOf(answer, z.looseObject({ token: z.string() }))
  return token
}

async function isLive(token: string): Promise<boolean> {
  const answer = await carte.request('/api/users/me', {
    headers: { Authorization: `JWT ${token}` },
  })
  const { user } = await bodyOf(answer, me)
  return user?.username === 'till'
}

const twenty = Array.from({ length: 20 }, (_, index) => index)

describe('sign-ins of one account at the same moment', () => {
  it('give twenty live sessions', async () => {
    const tokens = await Promise.all(twenty.map(signIn))
    expect(new Set(tokens).size).toBe(20)
    expect(await Promise.all(tokens.map(isLive))).toEqual(twenty.map(() => true))
  })

  it('live beside sign-outs, refreshes and changes of the account, which end only what they should', async () => {
    const leaving = await Promise.all(twenty.slice(0, 8).map(signIn))
    const staying = await Promise.all(twenty.slice(0, 4).map(signIn))
    const { docs } = await carte.payload.find({ collection: 'users', limit: 1 })
    const id = docs[0]?.id ?? 0

    const [tokens] = await Promise.all([
      Promise.all(twenty.map(signIn)),
      Promise.all(leaving.map((token) => post('/api/users/logout', {}, token))),
      Promise.all(staying.map((token) => post('/api/users/refresh-token', {}, token))),
      Promise.all(
        twenty.map((number) =>
          carte.payload.update({ collection: 'users', id, data: { email: `till${number}@x.org` } }),
        ),
      ),
    ])
    expect(await Promise.all(tokens.map(isLive))).toEqual(tokens.map(() => true))
    expect(await Promise.all(staying.map(isLive))).toEqual(staying.map(() => true))
    expect(await Promise.all(leaving.map(isLive))).toEqual(leaving.map(() => false))
  })

  it('never bring back what was taken from the account meanwhile', async () => {
    const user = await carte.payload.create({
      collection: 'users',
      data: {
        email: 'demoted@example.org',
        username: 'demoted',
        password,
        role: 'administrator',
        isActive: true,
        isSuperuser: false,
      },
    })
    const signIns = Promise.allSettled(
      twenty.map(() => post('/api/users/login', { username: 'demoted', password })),
    )
    await carte.payload.update({
      collection: 'users',
      id: user.id,
      data: { role: 'operator', isActive: false },
    })
    await signIns
    const now = await carte.payload.findByID({ collection: 'users', id: user.id })
    expect(now).toMatchObject({ role: 'operator', isActive: false })
  })
})
