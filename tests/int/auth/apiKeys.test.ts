import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { bodyOf, me } from '../access/bodyOf'
import { makePeople } from '../access/people'
import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
let people: Awaited<ReturnType<typeof makePeople>>

beforeAll(async () => {
  carte = await startPayload()
  people = await makePeople(carte.payload)
})

afterAll(() => carte.stop())

async function whoAmI(key: string): Promise<string | null> {
  const headers = { Authorization: `users API-Key ${key}` }
  const { user } = await bodyOf(await carte.request('/api/users/me', { headers }), me)
  return user?.username ?? null
}

it('a key signs its account in, and no other key does', async () => {
  expect(await whoAmI('a-key-for-tests-0123456789')).toBe('machine')
  expect(await whoAmI('a-key-for-tests-012345678')).toBeNull()
  expect(await whoAmI('')).toBeNull()
})

it('a key that was taken away stops at once', async () => {
  const id = people.editorKey.user?.id ?? 0
  const given = { enableAPIKey: true, apiKey: 'a-second-key-0123456789' }
  await carte.payload.update({ collection: 'users', id, data: given })
  expect(await whoAmI('a-key-for-tests-0123456789')).toBeNull()
  expect(await whoAmI('a-second-key-0123456789')).toBe('machine')
  const taken = { enableAPIKey: false, apiKey: null }
  await carte.payload.update({ collection: 'users', id, data: taken })
  expect(await whoAmI('a-second-key-0123456789')).toBeNull()
})

it('the lookup that Payload makes goes by the index', async () => {
  const database = new Client({ connectionString: carte.databaseUrl })
  await database.connect()
  try {
    await database.query('set enable_seqscan = off')
    const { rows } = await database.query(
      `explain (format json) select id from users where api_key_index = 'a' or api_key_index = 'b'`,
    )
    const plan = z.array(z.object({ 'QUERY PLAN': z.unknown() })).parse(rows)
    expect(JSON.stringify(plan)).toContain('"Index Name":"users_api_key_index_idx"')
  } finally {
    await database.end()
  }
})
