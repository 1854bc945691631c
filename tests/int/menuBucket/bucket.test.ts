import { AwsClient } from 'aws4fetch'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { openBucket } from '@/src/menu/bucket/openBucket'

import { type MenuServer, startMenuServer } from '../../services/startMenuServer'
import { type S3, startS3 } from '../../services/startS3'
import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
let s3: S3
const servers: MenuServer[] = []
let dish = 0
const soon = { timeout: 60_000, interval: 100 }
const catalog = z.object({
  version: z.string(),
  dishes: z.array(z.object({ id: z.number(), price: z.number() })),
})

async function start(): Promise<MenuServer> {
  const server = await startMenuServer({
    DATABASE_URL: carte.databaseUrl,
    MENU_SNAPSHOT_BUCKET: `${s3.url}/menu`,
    MENU_SNAPSHOT_BUCKET_KEY: s3.accessKeyId,
    MENU_SNAPSHOT_BUCKET_SECRET: s3.secretAccessKey,
  })
  servers.push(server)
  return server
}

const name = 'menu/nevsky/ru/delivery/catalog.json'
function get(object = name): Promise<Response> {
  const { accessKeyId, secretAccessKey } = s3
  const client = new AwsClient({ accessKeyId, secretAccessKey, service: 's3', retries: 0 })
  return client.fetch(`${s3.url}/${object}`)
}
async function price(): Promise<number | undefined> {
  const answer = await get()
  if (!answer.ok) return undefined
  const { dishes } = catalog.parse(await answer.json())
  return dishes.find(({ id }) => id === dish)?.price
}
const setPrice = (value: number) =>
  carte.payload.db.pool.query('update menu_items set price = $1 where id = $2', [value, dish])

beforeAll(async () => {
  carte = await startPayload()
  s3 = await startS3()
  const { payload } = carte
  await payload.create({
    collection: 'locations',
    data: {
      name: 'Невский',
      slug: 'nevsky',
      channels: ['delivery'],
      timeZone: 'Europe/Moscow',
      currency: 'RUB',
      isOpenToGuests: true,
    },
  })
  // Long enough for gzip to be worth while.
  const description = 'Со свёклой, капустой и говядиной. '.repeat(30)
  const data = {
    name: 'Борщ',
    description,
    price: 100,
    isAvailable: true,
    _status: 'published' as const,
  }
  dish = (await payload.create({ collection: 'menu-items', data })).id
})
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()))
  await s3.stop()
  await carte.stop()
})

it('the bucket has the menu, and follows each change of it', async () => {
  const server = await start()
  await vi.waitFor(async () => expect(await price()).toBe(100), soon)
  const answer = await get()
  expect(answer.headers.get('content-type')).toContain('application/json')
  expect(answer.headers.get('content-encoding')).toBe('gzip')
  expect(answer.headers.get('cache-control')).toContain('no-cache')
  const own = await fetch(`${server.url}/api/v1/catalog?location=nevsky&locale=ru&channel=delivery`)
  expect(await answer.json()).toEqual(await own.json())
  expect(answer.headers.get('x-amz-meta-carte-menu-version')).toBe(
    own.headers.get('carte-menu-version'),
  )
  await setPrice(200)
  await vi.waitFor(async () => expect(await price()).toBe(200), soon)
})

it('when the process that fills it is killed another goes on', async () => {
  await start()
  const [first] = servers.splice(0, 1)
  await first?.stop()
  await setPrice(300)
  await vi.waitFor(async () => expect(await price()).toBe(300), soon)
})

it('no change waits for a bucket that is away; it catches up when it is back', async () => {
  const { port } = new URL(s3.url)
  await s3.stop()
  const [server] = servers
  await setPrice(400)
  await vi.waitFor(async () => {
    const own = await fetch(
      `${server?.url}/api/v1/catalog?location=nevsky&locale=ru&channel=delivery`,
    )
    const { dishes } = catalog.parse(await own.json())
    expect(dishes.find(({ id }) => id === dish)?.price).toBe(400)
  }, soon)
  s3 = await startS3(Number(port))
  await vi.waitFor(async () => expect(await price()).toBe(400), soon)
})

it('a key that the store does not know is refused, and that is said', async () => {
  const bucket = openBucket({ ...s3, accessKeyId: 'STRANGER', region: 'us-east-1' })
  await expect(bucket.put('a', Buffer.from('x'), {})).rejects.toThrow('answered 403')
  await expect(bucket.remove('a')).rejects.toThrow('answered 403')
})
