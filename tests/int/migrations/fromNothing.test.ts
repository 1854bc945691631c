import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'

import { migrations } from '@/src/db/migrations'

import { createDatabase, type TestDatabase } from '../../services/createDatabase'
import { migrate } from '../../services/migrate'

let empty: TestDatabase
let migrated: TestDatabase

beforeAll(async () => {
  const server = inject('postgresUrl')
  empty = await createDatabase(server)
  migrated = await createDatabase(server, inject('migratedDatabase'))
})
afterAll(async () => {
  await empty.drop()
  await migrated.drop()
})

async function rowsOf({ url }: TestDatabase, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}

const schema = `
  select format('%s.%s %s', table_name, column_name, udt_name) as is
  from information_schema.columns where table_schema = 'public'
  union all select indexdef from pg_indexes where schemaname = 'public'
  union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  union all select pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace
  order by 1`

it('two processes that start at once make today’s schema out of nothing, each migration once', async () => {
  expect(await rowsOf(empty, schema)).toEqual([])
  await Promise.all([migrate(empty.url), migrate(empty.url)])
  const done = await rowsOf(empty, 'select name from payload_migrations order by id')
  expect(done).toEqual(migrations.map(({ name }) => ({ name })))
  expect(await rowsOf(empty, schema)).toEqual(await rowsOf(migrated, schema))
})

it('a copy of a migrated database has nothing left to migrate', async () => {
  const before = await rowsOf(migrated, 'select * from payload_migrations order by id')
  await migrate(migrated.url)
  expect(await rowsOf(migrated, 'select * from payload_migrations order by id')).toEqual(before)
})
