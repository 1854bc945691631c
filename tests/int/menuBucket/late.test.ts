import { createServer } from 'node:http'

import { pino } from 'pino'
import { afterEach, beforeEach, expect, inject, it, vi } from 'vitest'

import { type Bucket, openBucket } from '@/src/menu/bucket/openBucket'
import { type BucketMirror, openBucketMirror } from '@/src/menu/bucket/openBucketMirror'

import { createDatabase, runOn, type TestDatabase } from '../../services/createDatabase'
import { locales, menuAtRevision, sourceOf } from '../menuPublish/sourceOf'

/** A store that knows conditions; `late` holds what is sent back until it is let go. */
function openStore() {
  const objects = new Map<string, string>()
  const seen: string[] = []
  function bucketOf(late: () => Promise<void>): Pick<Bucket, 'replace' | 'look' | 'remove'> {
    return {
      replace: async (name, _body, headers, tag) => {
        await late()
        if ((objects.get(name) ?? null) !== tag) return null
        const version = headers['x-amz-meta-carte-menu-version'] ?? ''
        objects.set(name, version)
        seen.push(`${name} ${version}`)
        return { tag: version }
      },
      look: async (name) => {
        const tag = objects.get(name)
        return Promise.resolve(tag === undefined ? null : { tag, said: tag })
      },
      remove: async (name) => {
        objects.delete(name)
        return Promise.resolve()
      },
    }
  }
  return { objects, seen, bucketOf }
}

let database: TestDatabase
const mirrors: BucketMirror[] = []
beforeEach(async () => {
  database = await createDatabase(inject('postgresUrl'), inject('migratedDatabase'))
})
afterEach(async () => {
  for (const mirror of mirrors.splice(0)) await mirror.close()
  await database.drop()
})

const commit = (revision: number) =>
  runOn(database.url, `update menu_revision set revision = ${revision}`)

function mirrorTo(bucket: Pick<Bucket, 'replace' | 'look' | 'remove'>, revision: number) {
  const mirror = openBucketMirror({
    bucket,
    source: sourceOf(menuAtRevision(revision)),
    connectionString: database.url,
    locales,
    logger: pino({ level: 'silent' }),
  })
  mirrors.push(mirror)
  return mirror
}

const name = 'place-1/ru/delivery/catalog.json'
const soon = { timeout: 60_000, interval: 20 }

it('what one that stalled sends after another has taken over is refused', async () => {
  const store = openStore()
  await commit(5)
  let isSending = false
  let letGo = (): void => undefined
  const late = new Promise<void>((go) => (letGo = go))
  const stalled = mirrorTo(
    store.bucketOf(() => {
      isSending = true
      return late
    }),
    5,
  )
  await vi.waitFor(() => expect(isSending).toBe(true), soon)

  await commit(7)
  await runOn(
    database.url,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'carte-menu-bucket' and datname = current_database()`,
  )
  const other = mirrorTo(
    store.bucketOf(() => Promise.resolve()),
    7,
  )
  await vi.waitFor(() => expect(store.objects.size).toBe(8), soon)
  letGo()
  await other.close()
  // It has the lead again, with what it shows, which others are ahead of.
  await new Promise((seen) => setTimeout(seen, 2_500))
  await stalled.close()
  mirrors.splice(0)
  expect([...store.objects.values()]).toEqual(Array(8).fill('7.0'))
  expect(store.seen.filter((line) => line.endsWith(' 5.0'))).toEqual([])
})

it('a database that was put back to an earlier state is followed back', async () => {
  const store = openStore()
  await commit(7)
  await mirrorUntil(store, 7)
  await commit(5)
  await mirrorUntil(store, 5)
})

async function mirrorUntil(store: ReturnType<typeof openStore>, revision: number) {
  const mirror = mirrorTo(
    store.bucketOf(() => Promise.resolve()),
    revision,
  )
  await vi.waitFor(() => expect(store.objects.get(name)).toBe(`${revision}.0`), soon)
  await mirror.close()
  mirrors.splice(0)
}

it('asks the store for its conditions, and does without them where it knows none', async () => {
  const asked: (string | undefined)[] = []
  let answer = 200
  const server = createServer((request, response) => {
    const { method, headers } = request
    const condition = headers['if-match'] ?? headers['if-none-match']
    asked.push(`${method} ${condition}`)
    request.resume()
    response.writeHead(condition === undefined ? 200 : answer, { ETag: '"b"' }).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The store has no port.')
  const bucket = openBucket({
    url: `http://127.0.0.1:${address.port}/carte`,
    accessKeyId: 'a',
    secretAccessKey: 'b',
    region: 'us-east-1',
  })
  const replace = (seen: string | null) => bucket.replace('x', Buffer.from('1'), {}, seen)
  try {
    expect(await replace(null)).toEqual({ tag: '"b"' })
    expect(await replace('"a"')).toEqual({ tag: '"b"' })
    answer = 412
    expect(await replace('"a"')).toBeNull()
    answer = 501
    expect(await replace('"a"')).toEqual({ tag: '"b"' })
    expect(asked).toEqual(['PUT *', 'PUT "a"', 'PUT "a"', 'PUT "a"', 'PUT undefined'])
  } finally {
    await new Promise((closed) => server.close(closed))
  }
})
