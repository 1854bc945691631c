import { Pool } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'

import { openIiko } from '@/plugins/iiko/client/openIiko'
import { IikoRefused } from '@/plugins/iiko/errors/IikoRefused'
import { IikoRestricted } from '@/plugins/iiko/errors/IikoRestricted'
import { IikoSignInRefused } from '@/plugins/iiko/errors/IikoSignInRefused'
import { IikoUnreachable } from '@/plugins/iiko/errors/IikoUnreachable'
import { organizations } from '@/sandbox/iiko/places'
import { type Iiko, startIiko } from '@/sandbox/iiko/startIiko'

import { createDatabase, type TestDatabase } from '../../services/createDatabase'

const organizationId = organizations[0]?.id ?? ''
const secret = 'a secret for tests, long enough to be taken'
const lines: unknown[] = []
const logger = {
  debug: (line: unknown) => void lines.push(line),
  warn: (line: unknown) => void lines.push(line),
}

let database: TestDatabase
let iiko: Iiko
/** Two processes: each has a pool of its own, and they share the database. */
let pools: Pool[]

beforeAll(async () => {
  database = await createDatabase(inject('postgresUrl'), inject('migratedDatabase'))
  pools = [0, 1].map(() => new Pool({ connectionString: database.url, max: 4 }))
})
beforeEach(async () => {
  iiko = await startIiko({ menu: 50 })
  lines.length = 0
})
afterEach(async () => {
  await iiko.close()
})
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()))
  await database.drop()
})

const open = (process = 0, apiLogin = iiko.apiLogin) => {
  const pool = pools[process]
  if (!pool) throw new Error('no such process')
  const credentials = { kind: 'login', apiLogin } as const
  return openIiko({ baseUrl: iiko.url, credentials, pool, secret, logger })
}

const sealed: unknown = expect.stringMatching(/^1\./)

const callsOf = (path: string) => iiko.calls().filter((call) => call.path === path)

describe('one token for all', () => {
  it('T11: ten callers of two processes get 401 at once: one refresh', async () => {
    const clients = [open(0), open(1)]
    await Promise.all(clients.map((client) => client.organizations()))
    expect(iiko.tokens.issued()).toBe(1)

    iiko.tokens.expireAll()
    const [one, two] = [open(0), open(1)]
    const asked = Array.from({ length: 5 }, () => [one.organizations(), two.organizations()]).flat()
    await Promise.all(asked)
    expect(iiko.tokens.issued()).toBe(2)
    expect(callsOf('/api/1/organizations').filter(({ status }) => status === 200)).toHaveLength(12)
  })

  it('T11: a token that expires in the middle of a run is renewed, and the run goes on', async () => {
    const client = open()
    await client.organizations()
    iiko.faults.add({ is: 'expire' }, { when: ({ path }) => path === '/api/1/nomenclature' })
    const { bytes } = await client.nomenclature(organizationId)
    expect(JSON.parse(bytes.toString())).toHaveProperty('products')
    expect(iiko.tokens.issued()).toBe(2)
  })

  it('is renewed before it ends, by one', async () => {
    await iiko.close()
    // Four minutes left: less than the five that a token must have to be used.
    iiko = await startIiko({ menu: 1, tokenSeconds: 240 })
    const credentials = { kind: 'application', ...iiko.application } as const
    const [one, two] = pools.map((pool) =>
      openIiko({ baseUrl: iiko.url, credentials, pool, secret, logger }),
    )
    await one?.organizations()
    await Promise.all([one?.organizations(), two?.organizations()])
    expect(iiko.tokens.issued()).toBeGreaterThan(1)
    expect(callsOf('/api/1/organizations').every(({ status }) => status === 200)).toBe(true)
  })

  it('signs in anew when only the sign-in fails for a moment, and says what was wrong for good', async () => {
    iiko.faults.add({ is: 'answer', status: 500 })
    await open().organizations()
    const wrong = open(0, 'nobody').organizations()
    await expect(wrong).rejects.toBeInstanceOf(IikoSignInRefused)
    // A second process does not knock again at once.
    await expect(open(1, 'nobody').organizations()).rejects.toBeInstanceOf(IikoSignInRefused)
    expect(callsOf('/api/1/access_token').filter(({ status }) => status === 401)).toHaveLength(1)
  })

  it('never lies readable in the database, and secrets are in no log line', async () => {
    const client = open()
    await client.organizations()
    const kept = await pools[0]?.query('select * from iiko_tokens where id = $1', [client.id])
    expect(kept?.rows).toMatchObject([{ token: sealed }])
    const told = JSON.stringify([lines, kept?.rows])
    expect(told).not.toContain(iiko.apiLogin)
  })
})

describe('trouble', () => {
  it.each([
    ['429', { is: 'answer', status: 429, headers: { 'retry-after': '0' } }],
    ['408', { is: 'answer', status: 408 }],
    ['500', { is: 'answer', status: 500 }],
    ['a cut connection after half the body', { is: 'cutHalf' }],
    ['a connection that ends before', { is: 'dropBefore' }],
    ['a connection that ends after', { is: 'dropAfter' }],
  ] as const)('T12: %s in the middle is made good by another call', async (_, fault) => {
    const client = open()
    await client.organizations()
    iiko.faults.add(fault, { when: ({ path }) => path === '/api/1/nomenclature' })
    const { bytes } = await client.nomenclature(organizationId)
    expect(JSON.parse(bytes.toString())).toMatchObject({ revision: iiko.menu.all().revision })
    expect(callsOf('/api/1/nomenclature')).toHaveLength(2)
  })

  it('gives up after a few, and says whether it may have arrived', async () => {
    const client = open()
    await client.organizations()
    iiko.faults.add({ is: 'answer', status: 500 }, { times: 9 })
    const failure = client.externalMenus()
    await expect(failure).rejects.toMatchObject({ trouble: 'failed', mayHaveArrived: true })
    expect(callsOf('/api/2/menu')).toHaveLength(4)
  })

  it('rests when iiko is down, and tells so at once', async () => {
    const client = open()
    await client.organizations()
    await iiko.close()
    const fail = () => client.organizations().catch((error: unknown) => error)
    expect(await fail()).toMatchObject({ trouble: 'network', mayHaveArrived: false })
    expect(await fail()).toBeInstanceOf(IikoUnreachable)
    const began = performance.now()
    expect(await fail()).toMatchObject({ trouble: 'resting' })
    expect(performance.now() - began).toBeLessThan(200)
    expect(client.isResting()).toBe(true)
  })

  it('names the right that the key lacks, in words', async () => {
    const client = open()
    iiko.faults.add({ is: 'restrict' }, { times: 2, when: ({ path }) => path === '/api/2/menu' })
    const failure: unknown = await client.externalMenus().catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(IikoRestricted)
    expect(failure).toMatchObject({ right: 'Data: menu' })
    expect(failure instanceof IikoRestricted && failure.text.ru).toContain('«Data: menu»')
  })

  it('names iiko’s words and its number for a call that it refused', async () => {
    const failure: unknown = await open()
      .externalMenuById({ externalMenuId: 'none', organizationIds: [organizationId] })
      .catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(IikoRefused)
    expect(failure).toMatchObject({ status: 400, description: 'External menu none not found.' })
    expect(failure instanceof IikoRefused && failure.correlationId).toMatch(/^[0-9a-f-]{36}$/)
    expect(JSON.stringify(lines)).toContain(
      String(failure instanceof IikoRefused && failure.correlationId),
    )
  })
})

it('reads what there is to choose', async () => {
  const client = open()
  const [first] = await client.organizations().then((answer) => answer.organizations)
  expect(first).toEqual(organizations[0])
  const groups = await client.terminalGroups([organizationId])
  expect(groups.map(({ name, isAsleep }) => [name, isAsleep])).toEqual([
    ['Невский', false],
    ['Набережная', false],
    ['Склад', true],
  ])
  const menus = await client.externalMenus()
  expect(menus.externalMenus.map(({ name }) => name)).toContain('Меню доставки')
  const asked = { externalMenuId: '9001', organizationIds: [organizationId], version: 2 }
  const { bytes } = await client.externalMenuById(asked)
  expect(JSON.parse(bytes.toString())).toHaveProperty('itemCategories')
  expect(await client.orderTypes([organizationId])).toHaveLength(3)
  expect(await client.paymentTypes([organizationId])).toHaveLength(3)
  expect(await client.discounts([organizationId])).toEqual([])
  expect(await client.cancelCauses([organizationId])).toHaveLength(1)
  await client.setWebhook({ organizationId, webHooksUri: 'http://localhost/', authToken: 'ours' })
  expect(await client.webhookSettings(organizationId)).toMatchObject({
    webHooksUri: 'http://localhost/',
  })
  expect(iiko.calls().flatMap(({ answerFaults }) => answerFaults)).toEqual([])
})
