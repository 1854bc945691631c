import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'

import { emailCarrier } from '@/plugins/notifications/email/emailCarrier'
import { emailRoute } from '@/plugins/notifications/email/emailRoute'
import { templateRoute } from '@/plugins/notifications/templates/templateRoute'
import { type Smtp, startSmtp } from '@/sandbox/smtp/startSmtp'
import { type Outbox, openOutbox } from '@/src/outbox/openOutbox'

import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
let smtp: Smtp
let outbox: Outbox | undefined
const owner = { email: 'owner@example.org', password: 'три слова и число 42' }
let token = ''

beforeAll(async () => {
  carte = await startPayload()
  smtp = await startSmtp()
  const { payload } = carte
  await payload.create({
    collection: 'users',
    data: {
      ...owner,
      username: 'owner',
      role: 'administrator',
      isActive: true,
      isSuperuser: true,
    },
  })
  await payload.create({
    collection: 'users',
    data: {
      email: 'manager@example.org',
      username: 'manager',
      password: owner.password,
      role: 'manager',
      isActive: true,
      isSuperuser: false,
    },
  })
})
afterEach(async () => {
  await outbox?.close()
  outbox = undefined
})
afterAll(async () => {
  await smtp.close()
  await carte.stop()
})

const soon = { timeout: 60_000, interval: 50 }

async function open(withServer: boolean): Promise<void> {
  const { payload, databaseUrl } = carte
  outbox = await openOutbox({
    connectionString: databaseUrl,
    routes: [
      templateRoute(
        payload,
        emailRoute(withServer ? emailCarrier({ url: smtp.url, from: 'carte@menu.example' }) : null),
      ),
    ],
    logger: payload.logger,
  })
}

async function signIn(email: string): Promise<Record<string, string>> {
  const answer = await carte.request('/api/users/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: owner.password }),
  })
  const body: unknown = await answer.json()
  if (typeof body !== 'object' || body === null || !('token' in body)) throw new Error('no token')
  return { Authorization: `JWT ${String(body.token)}`, 'Content-Type': 'application/json' }
}

async function letter(): Promise<Record<string, unknown>> {
  const { rows } = await carte.payload.db.pool.query<Record<string, unknown>>(
    'select * from deliveries order by id desc limit 1',
  )
  return rows[0] ?? {}
}

it('a forgotten password is a letter in the outbox, kept there when no mail server is set', async () => {
  await carte.request('/api/users/forgot-password', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: owner.email }),
  })
  expect(await letter()).toMatchObject({
    channel: 'email',
    event: 'account.reset',
    address: owner.email,
    state: 'waiting',
    lane: 0,
  })
  await open(false)
  await vi.waitFor(async () => expect(await letter()).toMatchObject({ state: 'kept' }), soon)
  token = JSON.stringify((await letter()).message)
  expect(token).toContain('/admin/reset/')
})

it('the owner reads it; a manager sees that there is one, and not what it says', async () => {
  const { id } = await letter()
  const own = await carte.request(`/api/deliveries/${String(id)}`, {
    headers: await signIn(owner.email),
  })
  expect(JSON.stringify(await own.json())).toContain('/admin/reset/')
  const headers = await signIn('manager@example.org')
  const theirs = await carte.request(`/api/deliveries/${String(id)}`, { headers })
  const seen = JSON.stringify(await theirs.json())
  expect(seen).toContain('"state":"kept"')
  expect(seen).not.toMatch(/admin|\/reset|owner!/)
  const asked = await carte.request('/api/deliveries?where[message.html][like]=reset', { headers })
  expect(asked.ok && JSON.stringify(await asked.json())).not.toContain('owner@example.org')
})

it('once there is a mail server it is sent from the list, and only once', async () => {
  const { id } = await letter()
  const headers = await signIn('manager@example.org')
  const press = () =>
    carte.request(`/api/deliveries/${String(id)}/resend`, { method: 'POST', headers, body: '{}' })
  expect((await press()).status).toBe(200)
  await open(true)
  await vi.waitFor(async () => expect(await letter()).toMatchObject({ state: 'sent' }), soon)
  expect(smtp.mailsTo(owner.email)).toHaveLength(1)
  const [mail] = smtp.mails
  expect(mail?.parsed.subject).toBe('Новый пароль')
  expect(mail?.parsed.html).toContain('/admin/reset/')
  expect(mail?.parsed.text).toMatch(/Здравствуйте, owner![^]*\/admin\/reset\//)
  const refused = await press()
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('Отправить заново нельзя')
  expect(
    (await carte.request(`/api/deliveries/${String(id)}/resend`, { method: 'POST' })).status,
  ).toBe(401)
})

it('what was said is forgotten after days, then the row', async () => {
  const { pool } = carte.payload.db
  const { openQuery } = await import('@/src/db/menuModel/openQuery')
  const { pruneDeliveries } = await import('@/src/db/outbox/pruneDeliveries')
  const prune = () => pruneDeliveries(openQuery(pool), { messageDays: 3, rowDays: 30, batch: 100 })
  expect(await prune()).toBe(0)
  await pool.query(`update deliveries set created_at = now() - interval '4 days'`)
  expect(await prune()).toBe(1)
  expect(await letter()).toMatchObject({ state: 'sent', message: null })
  await pool.query(`update deliveries set created_at = now() - interval '31 days'`)
  expect(await prune()).toBe(1)
  expect(await letter()).toEqual({})
})
