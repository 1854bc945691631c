import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { aside, subjects } from '@/plugins/audit/subjects'
import { pruneAudit } from '@/src/db/audit/pruneAudit'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { inTransaction } from '@/src/db/inTransaction'

import { hire, password } from '../api-v1/hire'
import { type Restaurant, startOrders } from '../orders/startOrders'

let carte: Restaurant
let editor: Awaited<ReturnType<typeof hire>>
let administrator: Awaited<ReturnType<typeof hire>>
beforeAll(async () => {
  carte = await startOrders()
  editor = await hire(carte, 'editor')
  administrator = await hire(carte, 'administrator')
})
afterAll(() => carte?.stop())

/** The newest entry, or the newest few. */
async function newest(limit = 1) {
  const { docs } = await carte.payload.find({ collection: 'audit', limit, sort: '-id' })
  return docs
}
const count = async () => (await carte.payload.count({ collection: 'audit' })).totalDocs

type Asking = { method?: string; headers: Record<string, string>; json?: object }
async function ask({ request }: Restaurant, target: string, { headers, json, method }: Asking) {
  const response = await request(target, {
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(method ? { method } : {}),
    ...(json ? { body: JSON.stringify(json) } : {}),
  })
  return { status: response.status, text: await response.text() }
}

/** A request of the editor, as the admin makes it. */
const patch = (target: string, json: object, headers = editor.headers) =>
  ask(carte, target, { method: 'PATCH', headers, json })

it('knows every collection and global that there is', () => {
  const { collections, globals } = carte.payload.config
  const known = [...Object.keys(subjects), ...Object.keys(aside)].sort()
  expect([...collections, ...globals].map(({ slug }) => slug).sort()).toEqual(known)
})

describe('a change is noted with who made it and what was before', () => {
  it('of a price, through the API', async () => {
    await patch(`/api/menu-items/${carte.soup}`, { price: 35_000 })
    expect(await newest()).toMatchObject([
      {
        action: 'changed',
        via: 'key',
        staff: editor.id,
        subject: 'menu-items',
        document: String(carte.soup),
        title: 'Борщ',
        changes: [{ field: 'price', before: 33_300, after: 35_000 }],
      },
    ])
    await patch(`/api/menu-items/${carte.soup}`, { price: 35_000 })
    expect(await newest()).toMatchObject([{ changes: [{ before: 33_300 }] }])
  })

  it('of a dish whose draft was written for a while, from what guests saw', async () => {
    const before = await count()
    const draft = (name: string) =>
      patch(`/api/menu-items/${carte.soup}?draft=true&autosave=true&locale=ru`, {
        name,
        _status: 'draft',
      })
    await draft('Борщ с')
    await draft('Борщ с пампушками')
    expect(await count()).toBe(before)
    await patch(`/api/menu-items/${carte.soup}?locale=ru`, { _status: 'published' })
    expect(await newest()).toMatchObject([
      { changes: [{ field: 'name.ru', before: 'Борщ', after: 'Борщ с пампушками' }] },
    ])
    await patch(`/api/menu-items/${carte.soup}?locale=ru`, { name: 'Борщ' })
  })

  it('of the switch in the list, and of what does not change nothing', async () => {
    const turn = (isAvailable: boolean) =>
      ask(carte, `/api/menu-items/${carte.soup}/availability`, {
        method: 'POST',
        headers: editor.headers,
        json: { isAvailable },
      })
    await turn(false)
    expect(await newest()).toMatchObject([
      { title: 'Борщ', changes: [{ field: 'isAvailable', before: true, after: false }] },
    ])
    await turn(true)
    const before = await count()
    await turn(true)
    expect(await count()).toBe(before)
  })

  it('of the stop-list and the prices of a restaurant, from its desk', async () => {
    const post = async (target: string, json: object) => {
      const heard = await ask(carte, `/api/desk/${target}`, {
        method: 'POST',
        headers: editor.headers,
        json: { location: carte.locationId, ...json },
      })
      expect([heard.status, heard.text]).toEqual([200, heard.text])
    }
    await post('offers', { rows: [{ dish: carte.soup, size: '', price: 1_000, isHidden: false }] })
    expect(await newest()).toMatchObject([
      {
        action: 'created',
        subject: 'location-offers',
        title: 'Борщ · На набережной',
        changes: [
          { field: 'price', before: null, after: 1_000 },
          { field: 'isHidden', before: null, after: false },
        ],
      },
    ])
    await post('offers', { rows: [{ dish: carte.soup, size: '', price: 2_000, isHidden: false }] })
    expect(await newest()).toMatchObject([
      { action: 'changed', changes: [{ field: 'price', before: 1_000, after: 2_000 }] },
    ])
    await post('offers', { rows: [{ dish: carte.soup, size: '', price: null, isHidden: false }] })
    expect(await newest()).toMatchObject([{ action: 'deleted', subject: 'location-offers' }])

    await post('stops', {
      put: [{ dish: carte.soup, size: '', remaining: 3, until: null, reason: 'мало' }],
    })
    expect(await newest()).toMatchObject([
      { action: 'created', subject: 'stop-list', staff: editor.id },
    ])
    await post('stops', { clear: [{ dish: carte.soup, size: '' }] })
    expect(await newest()).toMatchObject([
      { action: 'deleted', changes: [{ field: 'reason', before: 'мало', after: null }, {}] },
    ])
  })

  it('of an account: roles by value, the password, the key and the email by name alone', async () => {
    const { id } = await hire(carte, 'operator')
    await patch(
      `/api/users/${id}`,
      {
        role: 'manager',
        password: 'another long password',
        email: 'new.address@example.com',
        enableAPIKey: true,
        apiKey: 'a new key that nobody may read here',
      },
      administrator.headers,
    )
    const [entry] = await newest()
    expect(entry).toMatchObject({ subject: 'users', document: String(id), staff: administrator.id })
    expect(entry?.changes).toEqual(
      expect.arrayContaining([
        { field: 'role', before: 'operator', after: 'manager' },
        { field: 'password', isVeiled: true },
        { field: 'email', isVeiled: true },
        { field: 'apiKey', isVeiled: true },
      ]),
    )
    const all = JSON.stringify(await newest(1_000))
    for (const secret of ['new.address', 'new key', password, editor.email]) {
      expect(all).not.toContain(secret)
    }
    await carte.payload.delete({ collection: 'users', id })
    expect(await newest()).toMatchObject([{ action: 'deleted', via: 'program', staff: null }])
  })

  it('of a password set by a letter', async () => {
    const token = await carte.payload.forgotPassword({
      collection: 'users',
      data: { email: editor.email },
      disableEmail: true,
    })
    await carte.payload.resetPassword({
      collection: 'users',
      data: { password, token: String(token) },
      overrideAccess: true,
    })
    expect(await newest()).toMatchObject([
      {
        subject: 'users',
        staff: editor.id,
        changes: [{ field: 'password', isVeiled: true }],
      },
    ])
  })

  it('of settings, and of keys by the name of their account alone', async () => {
    const post = async (target: string, json: object) =>
      (await ask(carte, target, { method: 'POST', headers: administrator.headers, json })).status
    expect(await post('/api/globals/site-settings', { tagline: 'Ресторан у воды' })).toBe(200)
    expect(await newest()).toMatchObject([{ subject: 'site-settings', document: '' }])
    const account = { title: 'Касса сайта', provider: 'stripe', isTest: true }
    const keys = { stripeSecretKey: 'sk_test_of_the_journal' }
    expect(await post('/api/payment-accounts', { ...account, ...keys })).toBe(201)
    const noted = (await newest(2)).find(({ changes }) => JSON.stringify(changes).includes('keys'))
    expect(noted).toMatchObject({ title: account.title, changes: [{ isVeiled: true }] })
    expect(JSON.stringify(await newest(2))).not.toContain(keys.stripeSecretKey)
  })
})

describe('nobody changes it', () => {
  const tell = (statement: string) => carte.payload.db.drizzle.execute(sql.raw(statement))

  it('the database refuses, whoever asks', async () => {
    for (const statement of [
      `update audit set title = 'x'`,
      `delete from audit`,
      `truncate audit`,
      `set carte.audit_retention = 'on'; delete from audit`,
    ]) {
      await expect(tell(statement)).rejects.toMatchObject({
        cause: { message: 'The journal of changes is append-only.' },
      })
    }
  })

  it('the API refuses, owners too', async () => {
    const owner = await hire(carte, 'administrator', { isSuperuser: true })
    const [entry] = await newest()
    for (const [method, target] of [
      ['POST', '/api/audit'],
      ['PATCH', `/api/audit/${entry?.id}`],
      ['DELETE', `/api/audit/${entry?.id}`],
      ['DELETE', '/api/audit?where[id][exists]=true'],
    ] as const) {
      const { headers } = owner
      const { status } = await ask(carte, target, { method, headers, json: { title: 'x' } })
      expect([method, target, status]).toEqual([method, target, 403])
    }
  })

  it('and the job that keeps it to its time takes what is old enough alone', async () => {
    await tell(`
      insert into audit (at, via, action, subject, title) values
        (now() - interval '2 years', 'program', 'created', 'tags', 'old'),
        (now() - interval '100 days', 'program', 'created', 'tags', 'young')`)
    const query = openQuery(carte.payload.db.pool)
    expect(await pruneAudit(query, { days: 365, batch: 10 })).toBe(1)
    await expect(pruneAudit(query, { days: 30, batch: 10 })).rejects.toThrow('append-only')
    const { totalDocs } = await carte.payload.count({
      collection: 'audit',
      where: { title: { equals: 'young' } },
    })
    expect(totalDocs).toBe(1)
  })
})

it('nothing is written of what was rolled back', async () => {
  const before = await count()
  const req = await createLocalReq({}, carte.payload)
  const work = inTransaction(req, async () => {
    await carte.payload.create({ collection: 'tags', data: { name: 'Новинка' }, req })
    throw new Error('after all')
  })
  await expect(work).rejects.toThrow('after all')
  expect(await count()).toBe(before)
})

describe('it is read by role', () => {
  it('managers see neither accounts nor settings, others nothing', async () => {
    const manager = await hire(carte, 'manager')
    const seen = async ({ headers }: { headers: Record<string, string> }) => {
      const { status, text } = await ask(carte, '/api/audit?limit=1000', { headers })
      return [status, text] as const
    }
    const [status, text] = await seen(manager)
    expect(status).toBe(200)
    expect(text).toContain('"subject":"menu-items"')
    expect(text).not.toContain('"subject":"users"')
    expect(text).not.toContain('"subject":"site-settings"')
    expect((await seen(administrator))[1]).toContain('"subject":"users"')
    expect((await seen(editor))[0]).toBe(403)
  })

  it('as a file too, with formulas as texts', async () => {
    await patch(`/api/menu-items/${carte.burger}?locale=ru`, { name: '=HYPERLINK("x")' })
    const file = await carte.request('/api/audit/export?subject=menu-items&language=en', {
      headers: administrator.headers,
    })
    expect(file.headers.get('content-type')).toContain('text/csv')
    const text = await file.text()
    expect(text).toContain('When;Who;Through;Action;Where;Number;What;Field;Before;After')
    expect(text).toContain(`;name.ru;Бургер;"'=HYPERLINK(""x"")"`)
    expect(text).not.toContain(';users;')
    await patch(`/api/menu-items/${carte.burger}`, { price: 61_050 })
    const priced = await carte.request('/api/audit/export?subject=menu-items&language=en', {
      headers: administrator.headers,
    })
    expect(await priced.text()).toMatch(/;price;[^;]+;[^;]*610\.50/)
    const refused = await carte.request('/api/audit/export', { headers: editor.headers })
    expect(refused.status).toBe(403)
  })
})
