import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { runMigrateFromIikoBase } from '@/src/cli/migrateFromIikoBase'
import { en } from '@/src/cli/messages/en'

import { startPayload, type TestPayload } from '../startPayload'
import { type OldSystem, startOldSystem } from './startOldSystem'

let carte: TestPayload
let old: OldSystem

beforeAll(async () => {
  carte = await startPayload()
  old = await startOldSystem()
})

afterAll(async () => {
  await old.stop()
  await carte.stop()
})

async function migrate(...args: string[]): Promise<string> {
  let said = ''
  const code = await runMigrateFromIikoBase(
    [old.url, ...args],
    { out: (text) => (said += text), err: () => undefined, isInteractive: false, messages: en },
    () => Promise.resolve({ payload: carte.payload, close: () => Promise.resolve() }),
  )
  expect(code).toBe(0)
  return said
}

const report = async (...args: string[]): Promise<unknown> =>
  JSON.parse(await migrate('--json', ...args))

async function signIn(name: string, password: string): Promise<number> {
  const answer = await carte.request('/api/users/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username: name, password }),
  })
  return answer.status
}

async function hashOf(email: string): Promise<unknown> {
  const { rows } = await carte.payload.db.pool.query<{ hash: string; salt: string }>(
    'select hash, salt from users where email = $1',
    [email],
  )
  return rows[0]
}

const page = z.object({ items: z.array(z.record(z.string(), z.unknown())), total: z.number() })

async function menu(): Promise<z.infer<typeof page>> {
  return page.parse(await (await carte.request('/api/v1/menu')).json())
}

const tally = (created: number, updated: number, unchanged: number) => ({
  created,
  updated,
  unchanged,
})

it('says what it would do, and does nothing', async () => {
  expect(await report('--dry-run')).toMatchObject({
    isDryRun: true,
    users: tally(3, 0, 0),
    dishes: tally(4, 0, 0),
    skipped: [{ kind: 'user', id: 9, reason: { code: 'noPassword' } }],
  })
  expect(await carte.payload.count({ collection: 'users' })).toEqual({ totalDocs: 0 })
  expect((await menu()).total).toBe(0)
})

it('brings staff and menu over and tells what is to be switched', async () => {
  const said = await migrate()
  expect(said).toContain('Staff: 3 new, 0 changed')
  expect(said).toContain('account 9 “md5”: the password is not kept by bcrypt')
  expect(said).toContain('proxy_pass http://127.0.0.1:')
})

it('GET /api/v1/menu answers as the old system did', async () => {
  const [was, is] = [await old.menu(), await menu()]
  const fields = Object.keys(was.items[0] ?? {})
  expect(is.total).toBe(was.total)
  expect(
    is.items.map((item) => Object.fromEntries(fields.map((field) => [field, item[field]]))),
  ).toEqual(was.items)
  // The next dish gets a number of its own.
  const { id } = await carte.payload.create({
    collection: 'menu-items',
    data: { name: 'Новое', price: 1, isAvailable: true, _status: 'draft' },
  })
  expect(id).toBe(41)
})

it('an old user signs in with the old password, and from then on by Carte’s own hash', async () => {
  expect(await hashOf('cook@example.org')).toMatchObject({ salt: 'bcrypt' })
  expect(await signIn('cook', 'a wrong password')).toBe(401)
  expect(await hashOf('cook@example.org')).toMatchObject({ salt: 'bcrypt' })
  // What is stored opens nothing by itself.
  expect(await signIn('cook', '')).not.toBe(200)
  expect(await signIn('Cook', 'old password')).toBe(200)
  const after = await hashOf('cook@example.org')
  expect(JSON.stringify(after)).toContain('"pbkdf2-sha256-v1:')
  expect(await signIn('cook@example.org', 'old password')).toBe(200)
  expect(await signIn('cook', 'a wrong password')).toBe(401)
  expect(await hashOf('cook@example.org')).toEqual(after)
})

it('keeps who was closed out closed out, and who owned an owner', async () => {
  expect(await signIn('gone', 'gone password')).not.toBe(200)
  expect(await signIn('boss', 'пароль хозяина')).toBe(200)
  const { docs } = await carte.payload.find({ collection: 'users', sort: 'id' })
  const told = docs.map(({ isActive, isSuperuser, role, username }) => ({
    isActive,
    isSuperuser,
    role,
    username,
  }))
  expect(told).toEqual([
    { username: 'boss', role: 'administrator', isActive: true, isSuperuser: true },
    { username: 'cook', role: 'operator', isActive: true, isSuperuser: false },
    { username: 'gone', role: 'operator', isActive: false, isSuperuser: false },
  ])
})

it('a guessed password locks an account that still has its old hash', async () => {
  await carte.payload.db.pool.query(
    `update users set hash = (select hash from users where email = 'gone@example.org'), salt = 'bcrypt',
       login_attempts = 0, lock_until = null where email = 'cook@example.org'`,
  )
  for (let guess = 0; guess < 5; guess += 1) await signIn('cook', `guess ${guess}`)
  expect(await signIn('cook', 'gone password')).not.toBe(200)
  expect(await hashOf('cook@example.org')).toMatchObject({ salt: 'bcrypt' })
})

it('may be repeated: only what changed since is brought', async () => {
  expect(await report()).toMatchObject({ users: tally(0, 0, 3), dishes: tally(0, 0, 4) })
  await old.run(`update menu_items set price = 61000, updated_at = now() where id = 5`)
  await old.run(`insert into menu_items (id, name, price) values (50, 'Квас', 12000)`)
  expect(await report()).toMatchObject({ users: tally(0, 0, 3), dishes: tally(1, 1, 3) })
  const [was, is] = [await old.menu(), await menu()]
  const prices = (items: Record<string, unknown>[]) => items.map(({ id, price }) => [id, price])
  expect(prices(is.items)).toEqual(prices(was.items))
  expect(await report()).toMatchObject({ dishes: tally(0, 0, 5) })
})
