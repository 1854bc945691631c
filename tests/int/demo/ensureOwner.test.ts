import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { ensureOwner } from '@/src/auth/ensureOwner'

import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
let payload: Payload

beforeAll(async () => {
  carte = await startPayload()
  payload = carte.payload
})

afterAll(() => carte.stop())

// Below Payload's own delete, which refuses to take away the last owner.
afterEach(() => payload.db.deleteMany({ collection: 'users', where: {} }))

const signIn = (email: string, password: string) =>
  payload.login({ collection: 'users', data: { email, password } })

describe('ensureOwner', () => {
  it('makes an owner who signs in with the generated password', async () => {
    const owner = await ensureOwner({ payload })
    expect(owner).toMatchObject({ email: 'admin@carte.local', username: 'admin' })
    const { token, user } = await signIn('admin@carte.local', owner?.password ?? '')
    expect(token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
    expect(user).toMatchObject({ role: 'administrator', isActive: true, isSuperuser: true })
  })

  it('takes the email and the password it is given, and does not repeat the password', async () => {
    const given = { email: 'chef@example.com', password: 'a long pass phrase of a chef' }
    expect(await ensureOwner({ payload, ...given })).toEqual({
      email: 'chef@example.com',
      username: 'admin',
    })
    const { user } = await signIn(given.email, given.password)
    expect(user?.email).toBe(given.email)
  })

  it('makes nobody when there is somebody', async () => {
    const first = await ensureOwner({ payload })
    expect(await ensureOwner({ payload, email: 'second@example.com' })).toBeNull()
    const { docs } = await payload.find({ collection: 'users' })
    expect(docs.map(({ email }) => email)).toEqual([first?.email])
  })

  it('makes one of two that come at once', async () => {
    const owners = await Promise.all([ensureOwner({ payload }), ensureOwner({ payload })])
    expect(owners.filter((owner) => owner === null)).toHaveLength(1)
    const [made] = owners.filter((owner) => owner !== null)
    const { docs } = await payload.find({ collection: 'users' })
    expect(docs).toHaveLength(1)
    const { user } = await signIn(made?.email ?? '', made?.password ?? '')
    expect(user?.id).toBe(docs[0]?.id)
  })

  it('makes one of two that come at once with different emails', async () => {
    const owners = await Promise.all([
      ensureOwner({ payload, email: 'one@example.com' }),
      ensureOwner({ payload, email: 'two@example.com' }),
    ])
    expect(owners.filter((owner) => owner === null)).toHaveLength(1)
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(1)
  })
})
