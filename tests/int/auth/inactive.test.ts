import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'

import { runOn } from '../../services/createDatabase'
import { askGraphQL } from '../access/askGraphQL'
import { bodyOf, me } from '../access/bodyOf'
import { makePeople, password, type Person } from '../access/people'
import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
let people: Awaited<ReturnType<typeof makePeople>>

beforeAll(async () => {
  carte = await startPayload()
  people = await makePeople(carte.payload)
})

afterAll(() => carte.stop())

function close({ user }: Person): Promise<unknown> {
  const data = { isActive: false }
  return carte.payload.update({ collection: 'users', id: user?.id ?? 0, data })
}

async function whoAmI(headers: Record<string, string>): Promise<string | null> {
  const answer = await carte.request('/api/users/me', { headers })
  const { user } = await bodyOf(answer, me)
  return user?.username ?? null
}

function signIn(username: string, language: string, given = password): Promise<Response> {
  return carte.request('/api/users/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify({ username, password: given }),
  })
}

describe('an account whose access is closed', () => {
  it('loses its open session at the next request, wherever that goes', async () => {
    const { headers } = people.manager
    expect(await whoAmI(headers)).toBe('manager')
    await close(people.manager)

    expect(await whoAmI(headers)).toBeNull()
    const paths = ['/api/menu-items/versions', '/api/users', '/api/payload-preferences']
    for (const path of paths) {
      expect((await carte.request(path, { headers })).status).toBe(403)
    }
    for (const path of ['/api/users/refresh-token', '/api/users/logout']) {
      const answer = await carte.request(path, { method: 'POST', headers })
      expect([400, 403]).toContain(answer.status)
      expect(answer.headers.get('Set-Cookie')).toBeNull()
    }
    const { data } = await askGraphQL('{ meUser { user { id } } }', { headers })
    expect(data).toEqual({ meUser: { user: null } })
    const admin = await carte.payload.auth({ headers: new Headers(headers) })
    expect(admin.user).toBeNull()
    expect(admin.permissions.canAccessAdmin).not.toBe(true)
  })

  it('loses its cookie and its API key as well', async () => {
    const answer = await signIn('operator', 'ru')
    const cookie = answer.headers.get('Set-Cookie')?.split(';')[0] ?? ''
    expect(await whoAmI({ Cookie: cookie })).toBe('operator')
    await close(people.operator)
    expect(await whoAmI({ Cookie: cookie })).toBeNull()

    expect(await whoAmI(people.editorKey.headers)).toBe('machine')
    await close(people.editorKey)
    expect(await whoAmI(people.editorKey.headers)).toBeNull()
  })

  it('cannot sign in, and is told why in the language asked for, after the right password only', async () => {
    const russian = await signIn('inactive', 'ru')
    expect(russian.status).toBe(403)
    expect(await russian.json()).toMatchObject({
      errors: [{ message: 'Доступ закрыт. Обратитесь к администратору.' }],
    })
    const english = await signIn('inactive', 'en')
    expect(await english.json()).toMatchObject({
      errors: [{ message: 'Access is closed. Ask an administrator.' }],
    })
    const wrong = await signIn('inactive', 'en', 'not the password')
    const nobody = await signIn('nobody-has-this-name', 'en', 'not the password')
    expect([wrong.status, nobody.status]).toEqual([401, 401])
    expect(await wrong.text()).not.toMatch(/closed/)
    expect(wrong.headers.get('Set-Cookie')).toBeNull()
    expect(await nobody.text()).toMatch(/incorrect/)
  })

  it('leaves no session behind when it tried', async () => {
    await signIn('inactive', 'en')
    const { user } = people.inactive
    const now = await carte.payload.findByID({ collection: 'users', id: user?.id ?? 0 })
    expect(now.sessions).toHaveLength(1)
  })

  it('is nobody when it was deleted', async () => {
    expect(await whoAmI(people.editor.headers)).toBe('editor')
    await carte.payload.delete({ collection: 'users', id: people.editor.user?.id ?? 0 })
    expect(await whoAmI(people.editor.headers)).toBeNull()
  })
})

describe('while Postgres is away', () => {
  const shut = async (isShut: boolean) => {
    const name = new URL(carte.databaseUrl).pathname.slice(1)
    await runOn(inject('postgresUrl'), `alter database ${name} with allow_connections ${!isShut}`)
    if (!isShut) return
    const end = 'select pg_terminate_backend(pid) from pg_stat_activity where datname = '
    await runOn(inject('postgresUrl'), `${end}'${name}'`)
  }
  const calls = ['/api/menu-items/versions', '/api/users', '/api/orders/figures?period=today']
  const ownPage = '/api/users/me'
  const ask = (headers: Record<string, string>) =>
    Promise.all(calls.map(async (path) => (await carte.request(path, { headers })).status))

  it('those who cannot be looked up are asked to come again, not to sign in', async () => {
    const { headers } = people.administrator
    expect(await ask(headers)).toEqual([200, 200, 200])
    await shut(true)
    try {
      expect(await ask(headers)).toEqual([503, 503, 503])
      const answer = await carte.request(calls[2] ?? '', { headers })
      expect(answer.headers.get('Retry-After')).toBe('2')
      // Who shows nothing is nobody, whatever Postgres knows.
      expect(await ask({})).toEqual([403, 403, 401])
      // The admin that hears "nobody" ends the session on the page.
      expect((await carte.request(ownPage, { headers })).status).toBe(503)
      const { errors } = await askGraphQL('{ meUser { user { id } } }', { headers })
      expect(errors).toMatchObject([{ extensions: { statusCode: 503 } }])
      expect(await whoAmI({})).toBeNull()
    } finally {
      await shut(false)
    }
    expect(await ask(headers)).toEqual([200, 200, 200])
    expect(await ask({ Authorization: 'JWT not-a-token' })).toEqual([403, 403, 401])
    expect(await whoAmI(headers)).toBe('administrator')
  })

  it('those whose reading was cut off are asked to come again, even if it is back when they are refused', async () => {
    const signedIn = await signIn('administrator', 'en')
    const cookie = signedIn.headers.get('Set-Cookie')?.split(';')[0] ?? ''
    const machine = people.editorKey.user?.id ?? 0
    await carte.payload.update({ collection: 'users', id: machine, data: { isActive: true } })
    const all = [{ Cookie: cookie }, people.administrator.headers, people.editorKey.headers]
    for (const headers of all) {
      const answer = await cutOff(() => carte.request('/api/users/me', { headers }))
      expect(answer.status).toBe(503)
      expect(await whoAmI(headers)).not.toBeNull()
      expect((await cutOff(() => carte.request('/api/users', { headers }))).status).toBe(503)
    }
  })

  /** Ends the connection that reads an account right while it does, and nothing else. */
  async function cutOff(ask: () => Promise<Response>): Promise<Response> {
    const client = new Client({ connectionString: carte.databaseUrl })
    await client.connect()
    try {
      await client.query('begin')
      await client.query('lock table users in access exclusive mode')
      const asked = ask()
      await vi.waitFor(async () => {
        const { rowCount } = await client.query(
          `select pg_terminate_backend(pid) from pg_locks
           where relation = 'users'::regclass and not granted`,
        )
        expect(rowCount).toBeGreaterThan(0)
      })
      await client.query('rollback')
      return await asked
    } finally {
      await client.end()
    }
  }
})
