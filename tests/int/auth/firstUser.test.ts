import { afterAll, beforeAll, expect, it } from 'vitest'

import { password } from '../access/people'
import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload

beforeAll(async () => {
  carte = await startPayload()
})

afterAll(() => carte.stop())

const account = (name: string) => ({
  email: `${name}@example.org`,
  username: name,
  password,
  role: 'operator' as const,
  isActive: true,
  isSuperuser: false,
})

it('nobody registers themselves, not even while there is no account', async () => {
  for (const path of ['/api/users/first-register', '/api/users']) {
    const answer = await carte.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(account('stranger')),
    })
    expect(answer.status).toBe(403)
  }
  expect(await carte.payload.count({ collection: 'users' })).toEqual({ totalDocs: 0 })
})

it('of two first accounts made at once exactly one owns the restaurant', async () => {
  const made = await Promise.all(
    ['one', 'two', 'three'].map((name) =>
      carte.payload.create({ collection: 'users', data: account(name) }),
    ),
  )
  const owners = made.filter(({ isSuperuser }) => isSuperuser)
  expect(owners).toHaveLength(1)
  expect(owners[0]).toMatchObject({ role: 'administrator', isActive: true })
  expect(made.filter(({ role }) => role === 'operator')).toHaveLength(2)
})

it('first-register stays closed afterwards', async () => {
  const answer = await carte.request('/api/users/first-register', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(account('late')),
  })
  expect(answer.status).toBe(403)
})
