import { readFileSync } from 'node:fs'

import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { z } from 'zod'

import { createDatabase, type TestDatabase } from '../../services/createDatabase'

let database: TestDatabase
let client: Client
beforeAll(async () => {
  database = await createDatabase(inject('postgresUrl'), inject('migratedDatabase'))
  client = new Client({ connectionString: database.url })
  await client.connect()
})
afterAll(async () => {
  await client?.end()
  await database?.drop()
})

/** Columns that hold, or may hold, something about a person. */
const personal =
  '(phone|email|address|guest|chat|endpoint|customer|subscriber|username|comment)|^(body|message|user_id|staff|by|ip)$|hash$'
/** Tables that have such a column and nothing about a person in it. */
const harmless = new Set([
  '_announcements_v_locales',
  '_locations_v',
  '_locations_v_locales',
  '_message_templates_v_locales',
  '_pages_v_blocks_text_locales',
  'announcements_locales',
  'iiko_sync_state',
  'locations',
  'locations_locales',
  'media',
  'message_settings_locales',
  'message_templates_locales',
  'pages_blocks_text_locales',
  'payload_locked_documents_rels',
  'promo_codes',
])

it('every table that holds something about a person is named in docs/operators/privacy.md', async () => {
  const { rows } = await client.query(
    `select distinct table_name as name from information_schema.columns
     where table_schema = 'public' and column_name ~ $1 order by 1`,
    [personal],
  )
  const tables = z.array(z.object({ name: z.string() })).parse(rows)
  const page = readFileSync('docs/operators/privacy.md', 'utf8')
  const missing = tables.filter(({ name }) => !harmless.has(name) && !page.includes(`\`${name}\``))
  expect(missing.map(({ name }) => name)).toEqual([])
  expect(tables.length).toBeGreaterThan(20)
})
