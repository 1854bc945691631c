import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startPayload, type TestPayload } from '../startPayload'

import { bodyOf, me } from './bodyOf'
import { makePeople, password, type PersonName } from './people'

let carte: TestPayload
let people: Awaited<ReturnType<typeof makePeople>>

beforeAll(async () => {
  carte = await startPayload()
  people = await makePeople(carte.payload)
})

afterAll(() => carte.stop())

const idOf = (name: PersonName) => people[name].user?.id ?? 0

async function change(who: PersonName, path: string, data: object): Promise<Response> {
  return carte.request(`/api/users${path}`, {
    method: 'PATCH',
    headers: {
      ...people[who].headers,
      'Content-Type': 'application/json',
      'Accept-Language': 'en',
    },
    body: JSON.stringify(data),
  })
}

const stored = (name: PersonName) => carte.payload.findByID({ collection: 'users', id: idOf(name) })

describe('rights', () => {
  const raising = [{ role: 'administrator' }, { isSuperuser: true }, { isActive: true }] as const
  it.each(['operator', 'editor', 'manager', 'editorKey'] as const)(
    '%s cannot raise their own',
    async (name) => {
      const before = await stored(name)
      for (const data of raising) await change(name, `/${idOf(name)}`, data)
      const { isActive, isSuperuser, role } = await stored(name)
      expect({ isActive, isSuperuser, role }).toEqual({
        isActive: before.isActive,
        isSuperuser: false,
        role: before.role,
      })
    },
  )

  it('an administrator appoints no owner, neither a new account nor an old one nor themselves', async () => {
    for (const name of ['administrator', 'operator'] as const) {
      await change('administrator', `/${idOf(name)}`, { isSuperuser: true })
      expect((await stored(name)).isSuperuser).toBe(false)
    }
    const answer = await carte.request('/api/users', {
      method: 'POST',
      headers: { ...people.administrator.headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({
        email: 'more@example.org',
        username: 'more',
        password,
        role: 'operator',
        isSuperuser: true,
      }),
    })
    expect(answer.status).toBe(201)
    expect(await answer.json()).toMatchObject({ doc: { isSuperuser: false } })
  })

  it('an administrator changes no owner, not even among many', async () => {
    await change('administrator', '?where[id][exists]=true', { email: 'taken@example.org' })
    await change('administrator', `?where[username][equals]=superuser`, {
      password: 'mine now, ok?',
    })
    expect((await stored('superuser')).email).toBe('superuser@example.org')
    const answer = await carte.request('/api/users/login', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ username: 'superuser', password }),
    })
    expect(answer.status).toBe(200)
  })

  it('an owner appoints another one', async () => {
    const answer = await change('superuser', `/${idOf('manager')}`, { isSuperuser: true })
    expect(answer.status).toBe(200)
    expect((await stored('manager')).isSuperuser).toBe(true)
    await change('superuser', `/${idOf('manager')}`, { isSuperuser: false })
  })
})

describe('the last owner', () => {
  it('cannot be demoted, shut out or deleted', async () => {
    for (const data of [{ isSuperuser: false }, { isActive: false }]) {
      expect((await change('superuser', `/${idOf('superuser')}`, data)).ok).toBe(false)
      await expect(
        carte.payload.update({ collection: 'users', id: idOf('superuser'), data }),
      ).rejects.toThrow(/владел/)
    }
    await expect(
      carte.payload.delete({ collection: 'users', id: idOf('superuser') }),
    ).rejects.toThrow(/владел/)
    expect(await stored('superuser')).toMatchObject({ isActive: true, isSuperuser: true })
  })

  it('stays when two owners demote each other at the same moment', async () => {
    await carte.payload.update({
      collection: 'users',
      id: idOf('manager'),
      data: { isSuperuser: true },
    })
    await Promise.allSettled(
      (['manager', 'superuser'] as const).map((name) =>
        carte.payload.update({
          collection: 'users',
          id: idOf(name),
          data: { isSuperuser: false },
        }),
      ),
    )
    const left = await carte.payload.count({
      collection: 'users',
      where: { isSuperuser: { equals: true }, isActive: { equals: true } },
    })
    expect(left).toEqual({ totalDocs: 1 })
  })
})

describe('one’s own account', () => {
  it('cannot be shut out or deleted by oneself', async () => {
    const id = idOf('administrator')
    const closing = await change('administrator', `/${id}`, { isActive: false })
    expect(closing.status).toBe(400)
    expect(await closing.json()).toMatchObject({
      errors: [{ data: { errors: [{ path: 'isActive' }] } }],
    })
    const { headers } = people.administrator
    const deleting = await carte.request(`/api/users/${id}`, { method: 'DELETE', headers })
    expect(deleting.status).toBe(409)
    expect((await stored('administrator')).isActive).toBe(true)
  })

  it('takes a new email and a new password, which ends the other sessions and not this one', async () => {
    const signIn = () =>
      carte.payload.login({ collection: 'users', data: { username: 'editor', password } })
    const other = await signIn()
    const answer = await change('editor', `/${idOf('editor')}`, {
      email: 'editor2@example.org',
      password: 'another long password',
    })
    expect(answer.status).toBe(200)
    await expect(signIn()).rejects.toThrow()
    const isLive = async (headers: Record<string, string>) =>
      (await bodyOf(await carte.request('/api/users/me', { headers }), me)).user !== null
    expect(await isLive(people.editor.headers)).toBe(true)
    expect(await isLive({ Authorization: `JWT ${other.token}` })).toBe(false)
  })
})
