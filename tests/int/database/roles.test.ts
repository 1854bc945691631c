import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'

import { runDatabase } from '@/src/cli/database'
import { en } from '@/src/cli/messages/en'

import { createDatabase, runOn, type TestDatabase } from '../../services/createDatabase'

const name = `carte_app_${randomBytes(4).toString('hex')}`
const answer = z.object({ role: z.string(), url: z.string() })

let database: TestDatabase
let appUrl: string
let payload: Payload

/** The command as the owner; what it printed. */
async function asOwner(...args: string[]): Promise<string> {
  let text = ''
  process.env.DATABASE_URL = database.url
  const terminal = { out: (said: string) => (text += said), err: () => {}, isInteractive: false }
  const open = () => Promise.resolve({ payload, close: () => Promise.resolve() })
  await runDatabase([...args, '--app', name, '--json'], { ...terminal, messages: en }, open)
  return text
}

async function asApp(statement: string): Promise<unknown> {
  const client = new Client({ connectionString: appUrl })
  await client.connect()
  try {
    const { rows } = await client.query(statement)
    return rows
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  database = await createDatabase(inject('postgresUrl'), inject('migratedDatabase'))
  process.env.PAYLOAD_SECRET = 'a secret for tests, long enough to be taken'
  const told = answer.parse(JSON.parse(await asOwner('roles')))
  expect(told.role).toBe(name)
  appUrl = told.url
  process.env.DATABASE_URL = appUrl
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { migrateDatabase } = await import('@/src/db/migrateDatabase')
  payload = await migrateDatabase(appUrl, () => getPayload({ config }))
})

afterAll(async () => {
  await payload.destroy()
  await runOn(database.url, `drop owned by ${name}`)
  await database.drop()
  await runOn(inject('postgresUrl'), `drop role ${name}`)
})

describe('the role that Carte runs as', () => {
  it('starts Carte over a database that is at this version, and writes and reads rows', async () => {
    const { id } = await payload.create({ collection: 'categories', data: { name: 'Супы' } })
    await payload.update({ collection: 'categories', id, data: { name: 'Первое' } })
    expect(await payload.findByID({ collection: 'categories', id })).toMatchObject({
      name: 'Первое',
    })
    await payload.delete({ collection: 'categories', id })
  })

  it.each([
    ['makes no tables', 'create table mine (id int)'],
    ['changes none', 'alter table menu_items add column mine int'],
    ['drops none', 'drop table menu_items'],
    ['empties none at one stroke', 'truncate orders'],
    ['makes no functions', 'create function mine() returns int language sql return 1'],
    ['writes no history of migrations', `insert into payload_migrations (name) values ('mine')`],
    ['makes no roles', 'create role mine'],
    ['reads no passwords of roles', 'select rolpassword from pg_authid'],
    ['reads no files of the server', `select pg_read_file('postgresql.conf')`],
    ['runs no programs there', `copy (select 1) to program 'cat'`],
  ])('%s', async (_, statement) => {
    await expect(asApp(statement)).rejects.toThrow(/permission denied|must be owner/)
  })

  it.each([
    `update audit set title = 'x'`,
    'delete from audit',
    'truncate audit',
    `set carte.audit_retention = 'on'; delete from audit`,
    'alter table audit disable trigger all',
    'drop trigger audit_is_kept on audit',
    'set session_replication_role = replica',
    `create or replace function keep_audit() returns trigger language plpgsql as 'begin return old; end'`,
  ])('writes the journal of changes and changes nothing in it: %s', async (statement) => {
    await payload.create({ collection: 'tags', data: { name: 'Новинка' } })
    const before = await asApp('select * from audit order by id')
    await expect(asApp(statement)).rejects.toThrow(/append-only|permission denied|must be owner/)
    expect(await asApp('select * from audit order by id')).toEqual(before)
    expect(before).not.toEqual([])
  })

  it('waits for no lock for ever', async () => {
    expect(await asApp('show lock_timeout')).toEqual([{ lock_timeout: '50s' }])
    expect(await asApp('show idle_in_transaction_session_timeout')).toEqual([
      { idle_in_transaction_session_timeout: '5min' },
    ])
  })

  it('has the tables of later migrations too', async () => {
    await runOn(database.url, 'create table later (id serial primary key, dish text)')
    await asApp(`insert into later (dish) values ('Уха')`)
    expect(await asApp('select dish from later')).toEqual([{ dish: 'Уха' }])
    await runOn(database.url, 'drop table later')
  })

  it('has a new password after the command, and the old one opens nothing', async () => {
    const old = appUrl
    appUrl = answer.parse(JSON.parse(await asOwner('roles'))).url
    expect(await asApp('select 1 as one')).toEqual([{ one: 1 }])
    const client = new Client({ connectionString: old })
    // The embedded Postgres trusts nobody without a password.
    await expect(client.connect()).rejects.toThrow('password authentication failed')
  })

  it('is told to have the owner migrate, where something is lacking', async () => {
    const { migrateDatabase } = await import('@/src/db/migrateDatabase')
    await runOn(database.url, `delete from payload_migrations where name like '%_initial'`)
    await expect(migrateDatabase(appUrl, () => Promise.resolve(payload))).rejects.toThrow(
      /lacks \d+_\d+_initial,.*database migrate/,
    )
  })

  it('is told so for a new language too', async () => {
    const { addMenuLocales } = await import('@/src/db/addMenuLocales')
    const client = new Client({ connectionString: appUrl })
    await client.connect()
    try {
      await addMenuLocales(client, ['ru'])
      await expect(addMenuLocales(client, ['ru', 'kk'])).rejects.toThrow(
        /lacks the language kk,.*database migrate/,
      )
    } finally {
      await client.end()
    }
  })
})
