import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { z } from 'zod'

import { startPayload, type TestPayload } from '../startPayload'

import { askGraphQL } from './askGraphQL'
import { bodyOf, list } from './bodyOf'
import { makePeople, password } from './people'

let carte: TestPayload
let people: Awaited<ReturnType<typeof makePeople>>

beforeAll(async () => {
  carte = await startPayload()
  people = await makePeople(carte.payload)
  const { payload } = carte
  const soups = await payload.create({ collection: 'categories', data: { name: 'Soups' } })
  const dish = (name: string, status: 'draft' | 'published') =>
    payload.create({
      collection: 'menu-items',
      draft: status === 'draft',
      data: { name, price: 100, isAvailable: true, category: soups.id, _status: status },
    })
  await dish('Public', 'published')
  await dish('SecretDraft', 'draft')
  const changed = await dish('Changed', 'published')
  await payload.update({
    collection: 'menu-items',
    id: changed.id,
    draft: true,
    data: { name: 'SecretNews', _status: 'draft' },
  })
  const thrown = await dish('SecretTrash', 'published')
  const secret = await payload.create({ collection: 'categories', data: { name: 'SecretPlace' } })
  await payload.create({
    collection: 'menu-items',
    data: {
      name: 'Homeless',
      price: 1,
      isAvailable: true,
      category: secret.id,
      _status: 'published',
    },
  })
  const deletedAt = new Date().toISOString()
  await payload.update({ collection: 'menu-items', id: thrown.id, data: { deletedAt } })
  await payload.update({ collection: 'categories', id: secret.id, data: { deletedAt } })
})

afterAll(() => carte.stop())

const paths = [
  '/menu-items',
  '/menu-items?draft=true',
  '/menu-items?trash=true',
  '/menu-items?draft=true&trash=true&depth=3',
  '/menu-items?where[_status][equals]=draft',
  '/menu-items?where[deletedAt][exists]=true&trash=true',
  '/menu-items?where[or][0][_status][equals]=draft&where[or][1][id][exists]=true',
  '/menu-items?where[name][like]=Secret&draft=true&trash=true',
  '/menu-items?depth=3&populate[categories][name]=true',
  '/menu-items/2?draft=true',
  '/menu-items/3?draft=true',
  '/menu-items/4?trash=true',
  '/menu-items/5?depth=2',
  '/menu-items/versions',
  '/menu-items/versions/2',
  '/menu-items/versions?trash=true',
  '/categories?trash=true',
  '/categories?where[deletedAt][exists]=true&trash=true',
  '/categories?depth=3&joins[dishes][limit]=100',
  '/categories?depth=3&draft=true&trash=true&joins[dishes][limit]=100&joins[dishes][where][id][exists]=true',
  '/categories/2?trash=true',
  '/categories/1?depth=3&draft=true',
]

const queries = [
  '{ MenuItems(draft: true, trash: true) { docs { name category { name } } } }',
  '{ MenuItems(where: {_status: {equals: draft}}, draft: true) { docs { name } } }',
  '{ MenuItem(id: 2, draft: true) { name } }',
  '{ MenuItem(id: 4, trash: true) { name } }',
  '{ versionsMenuItems { docs { version { name } } } }',
  '{ Categories(trash: true) { docs { name dishes { docs { name } } } } }',
]

describe('drafts and trash', () => {
  const stranger = ['anonymous', 'inactive'] as const
  it.each(paths)('never leave by %s', async (path) => {
    for (const name of stranger) {
      const answer = await carte.request(`/api${path}`, { headers: people[name].headers })
      expect(await answer.text()).not.toContain('Secret')
      expect([200, 400, 403, 404]).toContain(answer.status)
    }
  })

  it.each(queries)('never leave by GraphQL %s', async (query) => {
    for (const name of stranger) {
      const { data } = await askGraphQL(query, { headers: people[name].headers })
      expect(JSON.stringify(data)).not.toContain('Secret')
    }
  })

  it('are counted for nobody either', async () => {
    const answer = await carte.request('/api/menu-items/count?trash=true&draft=true')
    expect(await answer.json()).toEqual({ totalDocs: 3 })
  })

  it('are there for staff', async () => {
    const { headers } = people.operator
    const drafts = await carte.request('/api/menu-items?draft=true', { headers })
    expect(await drafts.text()).toMatch(/SecretDraft.*SecretNews|SecretNews.*SecretDraft/)
    const trash = await carte.request('/api/menu-items?trash=true', { headers })
    expect(await trash.text()).toContain('SecretTrash')
  })
})

const secrets = [
  'hash',
  'salt',
  'apiKey',
  'apiKeyIndex',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'loginAttempts',
  'lockUntil',
]

describe('what signs an account in', () => {
  it.each(['/users?depth=2&limit=50', '/users/me', '/users?select[hash]=true&select[salt]=true'])(
    'never leaves by %s',
    async (path) => {
      const headers = people.superuser.headers
      const body = await (await carte.request(`/api${path}`, { headers })).text()
      for (const secret of secrets) expect(body).not.toContain(`"${secret}"`)
      expect(body).not.toMatch(/pbkdf2/)
    },
  )

  it('never leaves in the answer to a sign-in, a change or a new account', async () => {
    const headers = { ...people.superuser.headers, 'Content-Type': 'application/json' }
    const body = JSON.stringify({ username: 'superuser', password })
    const asked = [
      carte.request('/api/users/login', { method: 'POST', headers, body }),
      carte.request(`/api/users/${people.superuser.user?.id}`, { method: 'PATCH', headers, body }),
      carte.request('/api/users', {
        method: 'POST',
        headers,
        body: JSON.stringify({ email: 'x@example.org', username: 'x', password, apiKey: 'k' }),
      }),
    ]
    for (const answer of await Promise.all(asked)) {
      expect(answer.ok).toBe(true)
      const text = await answer.text()
      for (const secret of secrets) expect(text).not.toContain(`"${secret}"`)
    }
  })

  it('is empty in GraphQL, even to the owner', async () => {
    const { headers } = people.superuser
    const query = `{ Users { docs { username ${secrets.join(' ')} } } }`
    const { data } = await askGraphQL(query, { headers })
    expect(JSON.stringify(data)).toContain('"username":"editor"')
    const told = secrets.filter((name) => !JSON.stringify(data).includes(`"${name}":null`))
    expect(told).toEqual([])
    expect(JSON.stringify(data)).not.toMatch(/pbkdf2/)
  })

  it('sessions of others are nobody’s business', async () => {
    const { headers } = people.superuser
    const { docs } = await bodyOf(await carte.request('/api/users?limit=50', { headers }), list)
    const others = docs.filter(({ id }) => id !== people.superuser.user?.id)
    expect(others.length).toBeGreaterThan(3)
    for (const { sessions } of others) expect(sessions ?? []).toEqual([])
  })

  it.each(secrets)('%s cannot be asked for letter by letter, nor sorted by', async (secret) => {
    const { headers } = people.superuser
    for (const query of [
      `where[${secret}][like]=a`,
      `where[${secret}][exists]=true`,
      `where[and][0][or][0][${secret}][not_equals]=a`,
      `sort=${secret}`,
      `sort=-${secret}`,
    ]) {
      const answer = await carte.request(`/api/users?${query}`, { headers })
      expect(answer.status, query).toBe(400)
    }
  })
})

const permissions = z.looseObject({ collections: z.record(z.string(), z.unknown()) })

it('/api/access tells a stranger of no right to accounts and none of Payload’s own collections', async () => {
  const { collections } = await bodyOf(await carte.request('/api/access'), permissions)
  expect(Object.keys(collections).sort()).toEqual([
    'announcements',
    'categories',
    'delivery-zones',
    'locations',
    'media',
    'menu-items',
    'menus',
    'modifier-groups',
    'pages',
    'tags',
    'topics',
    'users',
  ])
  for (const operation of ['create', 'read', 'update', 'delete', 'unlock']) {
    expect(collections.users).not.toHaveProperty(operation)
  }
})
