import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { startEmbeddedPostgres } from '@/src/db/embedded/startEmbeddedPostgres'

import { type MenuServer, startMenuServer } from '../../services/startMenuServer'
import { type Relay, startRelay } from '../../services/startRelay'

const seen = z.object({ items: z.array(z.object({ price: z.number() })) })

let dataDir: string
let relay: Relay
let carte: MenuServer
let direct: string
let postgres: Awaited<ReturnType<typeof startEmbeddedPostgres>>

async function onDatabase(statement: string): Promise<void> {
  const client = new Client({ connectionString: direct })
  await client.connect()
  await client.query(statement)
  await client.end()
}

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'carte-killed-'))
  relay = await startRelay()
  postgres = await startEmbeddedPostgres({ dataDir, role: 'tool' })
  direct = postgres.url
  relay.to(direct)
  process.env.DATABASE_URL = relay.through(direct)
  process.env.DATA_DIR = dataDir
  process.env.PAYLOAD_SECRET = 'a secret for tests, long enough to be taken'
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { migrateDatabase } = await import('@/src/db/migrateDatabase')
  const payload = await migrateDatabase(direct, () => getPayload({ config }))
  await payload.create({
    collection: 'menu-items',
    data: { name: 'Борщ', price: 100, isAvailable: true, _status: 'published' },
  })
  await payload.destroy()
  carte = await startMenuServer({ DATABASE_URL: process.env.DATABASE_URL, DATA_DIR: dataDir })
})

afterAll(async () => {
  await carte.stop()
  relay.stop()
  await postgres.stop()
  await rm(dataDir, { recursive: true, force: true })
})

it('serves the menu while Postgres is dead, and what changes after it is back', async () => {
  let failures = 0
  let answers = 0
  let price = 0
  let isReading = true
  const reader = async (): Promise<void> => {
    while (isReading) {
      try {
        const answer = await fetch(`${carte.url}/api/v1/menu?limit=1`)
        price = seen.parse(await answer.json()).items[0]?.price ?? 0
        answers += 1
      } catch {
        failures += 1
      }
    }
  }
  const until = async (condition: () => boolean): Promise<void> => {
    while (!condition()) await sleep(20)
  }
  const readers = Promise.all([reader(), reader(), reader()])
  await until(() => answers > 50)

  const [pid = ''] = (
    await readFile(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')
  ).split('\n')
  process.kill(Number(pid), 'SIGKILL')
  const whenKilled = answers
  await until(() => answers > whenKilled + 300)
  expect(failures).toBe(0)
  expect(price).toBe(100)

  postgres = await startEmbeddedPostgres({ dataDir, role: 'tool' })
  direct = postgres.url
  relay.to(direct)
  await onDatabase('update menu_items set price = 250')
  await until(() => price === 250)
  isReading = false
  await readers
  expect(failures).toBe(0)
  expect(carte.child.exitCode).toBeNull()
})
