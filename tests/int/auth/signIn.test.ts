import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { makePeople, password } from '../access/people'
import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
const hashing = vi.spyOn(crypto, 'pbkdf2')

beforeAll(async () => {
  syncBuiltinESMExports()
  carte = await startPayload()
  await makePeople(carte.payload)
})

afterAll(async () => {
  hashing.mockRestore()
  syncBuiltinESMExports()
  await carte.stop()
})

function signIn(credentials: object): Promise<Response> {
  return carte.request('/api/users/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'en' },
    body: JSON.stringify(credentials),
  })
}

describe('a sign-in', () => {
  it.each([
    { username: 'editor', password },
    { username: ' EDITOR ', password },
    { email: 'Editor@example.org', password },
    { username: 'editor@example.org', password },
    { email: 'editor', password },
  ])('is taken by username and by email: %o', async (credentials) => {
    const answer = await signIn(credentials)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ user: { username: 'editor' } })
    expect(answer.headers.get('Set-Cookie')).toMatch(/^payload-token=/)
  })

  it.each([{}, { username: 'editor' }, { password }, { username: 5, password: ['x'] }])(
    'without a name or a password is refused as invalid: %o',
    async (credentials) => {
      expect((await signIn(credentials)).status).toBe(400)
    },
  )

  it('locks the account after five wrong passwords, for a while', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect((await signIn({ username: 'manager', password: 'wrong' })).status).toBe(401)
    }
    const answer = await signIn({ username: 'manager', password })
    expect(answer.status).toBe(401)
    expect(await answer.text()).toMatch(/locked/)
  })
})

it('works as long over a name that nobody has as over a wrong password', async () => {
  const cost = async (username: string) => {
    const started = process.cpuUsage()
    expect((await signIn({ username, password: 'wrong' })).status).toBe(401)
    return process.cpuUsage(started).user
  }
  await cost('warm-up')
  const unknown = [await cost('nobody-has-this-name'), await cost('nobody-either')]
  const known = [await cost('operator'), await cost('operator')]
  // Processor time, not the clock: without the hash the unknown name costs a twentieth.
  expect(Math.max(...unknown)).toBeGreaterThan(Math.min(...known) / 3)
})

it('more sign-ins than the queue holds are sent away, and the rest answered', async () => {
  // A hundred real ones are 40 seconds of a processor, and say no more.
  hashing.mockImplementation((_password, _salt, _iterations, length, _digest, answer) => {
    setTimeout(() => answer(null, Buffer.alloc(length)), 20)
  })
  const answers = await Promise.all(
    Array.from({ length: 110 }, () => signIn({ username: 'nobody-has-this-name', password: 'x' })),
  )
  const statuses = answers.map(({ status }) => status)
  const answered = statuses.filter((status) => status === 401).length
  const sentAway = statuses.filter((status) => status === 503).length
  expect(answered + sentAway).toBe(110)
  // Two at once and a hundred in the queue, and whoever comes when one of them has gone.
  expect(answered).toBeGreaterThanOrEqual(102)
  expect(sentAway).toBeGreaterThan(0)
})
