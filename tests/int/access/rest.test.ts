import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { startPayload, type TestPayload } from '../startPayload'

import { list } from './bodyOf'
import { matrix } from './matrix'
import { menuPartQuestions } from './menuParts'
import { password, type Person } from './people'
import { makeScene, type Scene, unique } from './scene'

let carte: TestPayload
let scene: Scene

beforeAll(async () => {
  carte = await startPayload()
  scene = await makeScene(carte.payload)
})

afterAll(() => carte.stop())

type Question = { method?: string; path: string; body?: unknown; form?: FormData }
type Ask = (person: Person) => Promise<Question> | Question

const own = ({ user }: Person) => user?.id ?? 999_999

const username = async (id: number) => {
  const user = await carte.payload.findByID({ collection: 'users', id })
  return user.username
}

function photoForm(): FormData {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'photo' }))
  form.set('file', new Blob([new Uint8Array(scene.photo)], { type: 'image/png' }), 'b.png')
  return form
}

function newAccount() {
  const name = unique('new')
  return { email: `${name}@example.org`, username: name, password, role: 'operator' }
}

const created = z.object({ doc: z.object({ id: z.number() }) })

async function create(slug: string, data: Record<string, unknown>): Promise<number> {
  const answer = await carte.request(`/api/${slug}`, {
    method: 'POST',
    headers: { ...scene.people.superuser.headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(data),
  })
  return created.parse(await answer.json()).doc.id
}

const questions: Record<string, Ask> = {
  'menu-items create': () => ({
    method: 'POST',
    path: '/menu-items',
    body: { name: unique('dish'), price: 1, isAvailable: true, _status: 'published' },
  }),
  'menu-items read': async () => ({ path: `/menu-items/${await scene.make.dish()}` }),
  'menu-items read-draft': async () => ({ path: `/menu-items/${await scene.make.draft()}` }),
  'menu-items readVersions': () => ({ path: '/menu-items/versions' }),
  'menu-items update': async () => ({
    method: 'PATCH',
    path: `/menu-items/${await scene.make.dish()}`,
    body: { price: 2 },
  }),
  'menu-items delete': async () => ({
    method: 'DELETE',
    path: `/menu-items/${await scene.make.dish()}`,
  }),
  'categories create': () => ({
    method: 'POST',
    path: '/categories',
    body: { name: unique('category') },
  }),
  'categories read': async () => ({ path: `/categories/${await scene.make.category()}` }),
  'categories update': async () => ({
    method: 'PATCH',
    path: `/categories/${await scene.make.category()}`,
    body: { name: unique('category') },
  }),
  'categories delete': async () => ({
    method: 'DELETE',
    path: `/categories/${await scene.make.category()}`,
  }),
  ...menuPartQuestions(() => carte.payload, create),
  'media create': () => ({ method: 'POST', path: '/media', form: photoForm() }),
  'media read': async () => ({ path: `/media/${await scene.make.photo()}` }),
  'media update': async () => ({
    method: 'PATCH',
    path: `/media/${await scene.make.photo()}`,
    body: { alt: 'other' },
  }),
  'media delete': async () => ({ method: 'DELETE', path: `/media/${await scene.make.photo()}` }),
  'users create': () => ({ method: 'POST', path: '/users', body: newAccount() }),
  'users read-own': (person) => ({ path: `/users/${own(person)}` }),
  'users read-colleague': async () => ({ path: `/users/${await scene.make.colleague()}` }),
  'users read-owner': async () => ({ path: `/users/${await scene.make.owner()}` }),
  'users update-own': (person) => ({
    method: 'PATCH',
    path: `/users/${own(person)}`,
    body: { email: `${unique('mail')}@example.org` },
  }),
  'users update-colleague': async () => ({
    method: 'PATCH',
    path: `/users/${await scene.make.colleague()}`,
    body: { password },
  }),
  'users update-owner': async () => ({
    method: 'PATCH',
    path: `/users/${await scene.make.owner()}`,
    body: { password },
  }),
  'users delete-own': (person) => ({ method: 'DELETE', path: `/users/${own(person)}` }),
  'users delete-colleague': async () => ({
    method: 'DELETE',
    path: `/users/${await scene.make.colleague()}`,
  }),
  'users delete-owner': async () => ({
    method: 'DELETE',
    path: `/users/${await scene.make.owner()}`,
  }),
  'users unlock-colleague': async () => ({
    method: 'POST',
    path: '/users/unlock',
    body: { username: await username(await scene.make.colleague()) },
  }),
  'users unlock-owner': async () => ({
    method: 'POST',
    path: '/users/unlock',
    body: { username: await username(await scene.make.owner()) },
  }),
  'payload-preferences create': () => ({
    method: 'POST',
    path: `/payload-preferences/${unique('list')}`,
    body: { value: {} },
  }),
  'payload-preferences read-others': async () => {
    const id = await scene.make.preference()
    return { path: `/payload-preferences?where[id][equals]=${id}` }
  },
  'payload-locked-documents create': async () => ({
    method: 'POST',
    path: '/payload-locked-documents',
    body: {
      document: { relationTo: 'menu-items', value: await scene.make.dish() },
      user: { relationTo: 'users', value: scene.people.operator.user?.id },
    },
  }),
  'payload-locked-documents read': () => ({ path: '/payload-locked-documents' }),
  'payload-locked-documents delete': async () => ({
    method: 'DELETE',
    path: `/payload-locked-documents/${await scene.make.lock()}`,
  }),
  'payload-kv create': () => ({
    method: 'POST',
    path: '/payload-kv',
    body: { key: unique('key'), data: {} },
  }),
  'payload-kv read': async () => ({ path: `/payload-kv/${await scene.make.kv()}` }),
  'payload-kv update': async () => ({
    method: 'PATCH',
    path: `/payload-kv/${await scene.make.kv()}`,
    body: { data: { a: 1 } },
  }),
  'payload-kv delete': async () => ({
    method: 'DELETE',
    path: `/payload-kv/${await scene.make.kv()}`,
  }),
  'payload-migrations create': () => ({
    method: 'POST',
    path: '/payload-migrations',
    body: { name: 'mine', batch: 9 },
  }),
  'payload-migrations read': () => ({ path: '/payload-migrations' }),
  'payload-migrations update': async () => ({
    method: 'PATCH',
    path: `/payload-migrations/${await scene.make.migration()}`,
    body: { batch: 9 },
  }),
  'payload-migrations delete': async () => ({
    method: 'DELETE',
    path: `/payload-migrations/${await scene.make.migration()}`,
  }),
  'payload-jobs read': () => ({ path: '/payload-jobs' }),
  'payload-jobs run': () => ({ path: '/payload-jobs/run' }),
}

async function isAllowed(person: Person, { body, form, method, path }: Question): Promise<boolean> {
  const response = await carte.request(`/api${path}`, {
    method: method ?? 'GET',
    headers: {
      ...person.headers,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    body: form ?? (body === undefined ? undefined : JSON.stringify(body)),
  })
  const answer: unknown = await response.json()
  if (response.ok) return list.safeParse(answer).data?.docs.length !== 0
  // Anything else than "no" and "there is no such thing" would be an accident, not a rule.
  expect([401, 403, 404, 409, 501], JSON.stringify(answer)).toContain(response.status)
  return false
}

async function canOpenAdmin(person: Person): Promise<boolean> {
  const { permissions } = await carte.payload.auth({ headers: new Headers(person.headers) })
  return permissions.canAccessAdmin === true
}

describe('REST', () => {
  it.each(matrix)('$collection $operation', async ({ allowed, collection, operation }) => {
    const found: Record<string, boolean> = {}
    for (const [name, person] of Object.entries(scene.people)) {
      const ask = questions[`${collection} ${operation}`]
      found[name] = ask ? await isAllowed(person, await ask(person)) : await canOpenAdmin(person)
    }
    expect(found).toEqual(allowed)
  })

  it('leaves no question of the matrix out, and none beside it', () => {
    const rules = matrix.map(({ collection, operation }) => `${collection} ${operation}`)
    expect([...Object.keys(questions), 'users admin'].sort()).toEqual(rules.sort())
  })

  it('knows every collection that there is', () => {
    const covered = new Set(matrix.map(({ collection }) => collection))
    const missing = Object.keys(carte.payload.collections).filter((slug) => !covered.has(slug))
    expect(missing).toEqual([])
  })
})
