import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startPayload, type TestPayload } from '../startPayload'

import { askGraphQL } from './askGraphQL'
import { matrix } from './matrix'
import { password, type Person } from './people'
import { makeScene, type Scene, unique } from './scene'

let carte: TestPayload
let scene: Scene

beforeAll(async () => {
  carte = await startPayload()
  scene = await makeScene(carte.payload)
})

afterAll(() => carte.stop())

type Ask = (person: Person) => Promise<string> | string

const own = ({ user }: Person) => user?.id ?? 999_999
const { stringify } = JSON

async function unlock(id: number): Promise<string> {
  const { email, username } = await carte.payload.findByID({ collection: 'users', id })
  return `mutation { unlockUser(email: ${stringify(email)}, username: ${stringify(username)}) }`
}

const questions: Record<string, Ask> = {
  'menu-items create': () =>
    `mutation { createMenuItem(data: {name: "${unique('dish')}", price: 1, isAvailable: true, _status: published}) { id } }`,
  'menu-items read': async () => `{ MenuItem(id: ${await scene.make.dish()}) { id } }`,
  'menu-items read-draft': async () =>
    `{ MenuItem(id: ${await scene.make.draft()}, draft: true) { id } }`,
  'menu-items readVersions': async () => {
    await scene.make.draft()
    return '{ versionsMenuItems { docs { id } } }'
  },
  'menu-items update': async () =>
    `mutation { updateMenuItem(id: ${await scene.make.dish()}, data: {price: 2}) { id } }`,
  'menu-items delete': async () =>
    `mutation { deleteMenuItem(id: ${await scene.make.dish()}) { id } }`,
  'categories create': () =>
    `mutation { createCategory(data: {name: "${unique('category')}"}) { id } }`,
  'categories read': async () => `{ Category(id: ${await scene.make.category()}) { id } }`,
  'categories update': async () =>
    `mutation { updateCategory(id: ${await scene.make.category()}, data: {name: "${unique('c')}"}) { id } }`,
  'categories delete': async () =>
    `mutation { deleteCategory(id: ${await scene.make.category()}) { id } }`,
  'media read': async () => `{ Media(id: ${await scene.make.photo()}) { id } }`,
  'media update': async () =>
    `mutation { updateMedia(id: ${await scene.make.photo()}, data: {alt: "other"}) { id } }`,
  'media delete': async () => `mutation { deleteMedia(id: ${await scene.make.photo()}) { id } }`,
  'users create': () => {
    const name = unique('new')
    return `mutation { createUser(data: {email: "${name}@example.org", username: "${name}", password: "${password}", role: operator, isActive: true, isSuperuser: false}) { id } }`
  },
  'users read-own': (person) => `{ User(id: ${own(person)}) { id } }`,
  'users read-colleague': async () => `{ User(id: ${await scene.make.colleague()}) { id } }`,
  'users read-owner': async () => `{ User(id: ${await scene.make.owner()}) { id } }`,
  'users update-own': (person) =>
    `mutation { updateUser(id: ${own(person)}, data: {email: "${unique('mail')}@example.org"}) { id } }`,
  'users update-colleague': async () =>
    `mutation { updateUser(id: ${await scene.make.colleague()}, data: {password: "${password}"}) { id } }`,
  'users update-owner': async () =>
    `mutation { updateUser(id: ${await scene.make.owner()}, data: {password: "${password}"}) { id } }`,
  'users delete-own': (person) => `mutation { deleteUser(id: ${own(person)}) { id } }`,
  'users delete-colleague': async () =>
    `mutation { deleteUser(id: ${await scene.make.colleague()}) { id } }`,
  'users delete-owner': async () =>
    `mutation { deleteUser(id: ${await scene.make.owner()}) { id } }`,
  'users unlock-colleague': async () => unlock(await scene.make.colleague()),
  'users unlock-owner': async () => unlock(await scene.make.owner()),
  'payload-preferences create': () =>
    `mutation { createPayloadPreference(data: {key: "${unique('list')}", value: "{}", user: {}}) { id } }`,
  'payload-preferences read-others': async () =>
    `{ PayloadPreferences(where: {id: {equals: ${await scene.make.preference()}}}) { docs { id } } }`,
  'payload-locked-documents create': async () =>
    `mutation { createPayloadLockedDocument(data: {document: {relationTo: menu_items, value: ${await scene.make.dish()}}, user: {relationTo: users, value: ${scene.people.operator.user?.id}}}) { id } }`,
  'payload-locked-documents read': async () => {
    await scene.make.lock()
    return '{ PayloadLockedDocuments { docs { id } } }'
  },
  'payload-locked-documents delete': async () =>
    `mutation { deletePayloadLockedDocument(id: ${await scene.make.lock()}) { id } }`,
  'payload-kv create': () =>
    `mutation { createPayloadKv(data: {key: "${unique('key')}", data: "{}"}) { id } }`,
  'payload-kv read': async () => `{ PayloadKv(id: ${await scene.make.kv()}) { id } }`,
  'payload-kv update': async () =>
    `mutation { updatePayloadKv(id: ${await scene.make.kv()}, data: {key: "${unique('key')}"}) { id } }`,
  'payload-kv delete': async () =>
    `mutation { deletePayloadKv(id: ${await scene.make.kv()}) { id } }`,
}

async function isAllowed(person: Person, query: string): Promise<boolean> {
  const { data, errors } = await askGraphQL(query, { headers: person.headers })
  const [value] = Object.values(data ?? {})
  for (const { extensions, message } of errors ?? []) {
    expect([401, 403, 404, 409], `${query} ${message}`).toContain(extensions?.statusCode)
  }
  if (errors || value === null || value === undefined) return false
  if (typeof value === 'object' && 'docs' in value) return !stringify(value).includes('[]')
  return true
}

describe('GraphQL', () => {
  // GraphQL has no words for the rest: the admin, new files, the migrations and jobs.
  const spoken = matrix.filter(
    ({ collection, operation }) => `${collection} ${operation}` in questions,
  )
  it.each(spoken)('$collection $operation', async ({ allowed, collection, operation }) => {
    const ask = questions[`${collection} ${operation}`]
    if (!ask) throw new Error('no question')
    const found: Record<string, boolean> = {}
    for (const [name, person] of Object.entries(scene.people)) {
      found[name] = await isAllowed(person, await ask(person))
    }
    expect(found).toEqual(allowed)
  })

  it('has no words for signing in, for the migrations and for jobs', async () => {
    const { data } = await askGraphQL(
      '{ __schema { queryType { fields { name } } mutationType { fields { name } } } }',
    )
    const words = stringify(data)
    expect(words).toContain('createMenuItem')
    expect(words).not.toMatch(/login|forgotPassword|resetPassword|Migration|Job/)
  })
})
