/** How fast the compiled menu is served: ratios to a bare Node server that sends the same bytes. */
import { startMenuServer } from '@/tests/services/startMenuServer'

import { report } from '../report'
import { startServer } from '../startServer'

import { fillMenu } from './fillMenu'
import { openDatabase } from './openDatabase'
import { rateOf } from './rateOf'
import { ratioOf } from './ratioOf'
import { startBareServer } from './startBareServer'

/** The best of Directus, Strapi and the old backend, as a share of raw Node http, 300 dishes. */
const best = { name: 'Directus with its cache', share: 0.0079 }

type Case = { name: string; url: string; headers: Record<string, string>; target: number }

const database = await openDatabase()
await fillMenu(database.payload.db.pool, { dishes: 300 })
const carte = await startMenuServer(database.env)

const catalog = `${carte.url}/api/v1/catalog?locale=ru`
const category = encodeURIComponent('категория 2')
const list = `${carte.url}/api/v1/menu?category=${category}&limit=20`
const br = { 'Accept-Encoding': 'br' }
await (await fetch(list)).arrayBuffer()
let etag = ''
for (;;) {
  // Brotli follows in the background.
  const answer = await fetch(catalog, { headers: br })
  await answer.arrayBuffer()
  if (answer.headers.get('content-encoding') !== 'br') continue
  etag = answer.headers.get('etag') ?? ''
  break
}

const cases: Case[] = [
  { name: 'catalog, br', url: catalog, headers: br, target: 0.9 },
  { name: 'catalog, gzip', url: catalog, headers: { 'Accept-Encoding': 'gzip' }, target: 0.9 },
  { name: 'catalog, 304', url: catalog, headers: { ...br, 'If-None-Match': etag }, target: 0.9 },
  { name: 'flat list, ?category=&limit=20', url: list, headers: {}, target: 0.5 },
]
let share = 0
for (const { name, url, headers, target } of cases) {
  const bare = await startBareServer(url, headers)
  const { ratio, rate } = await ratioOf({ url, headers }, { url: bare.url, headers })
  bare.stop()
  if (share === 0) share = ratio
  report({
    name: `${name}, to bare Node http with the same bytes (${rate.toFixed(0)}/s)`,
    value: ratio.toFixed(3),
    target: `>= ${target.toFixed(2)}`,
    isMet: ratio >= target,
  })
}

const finder = await startServer({ script: 'bench/menu/findServer.ts', env: database.env })
const found = await rateOf({ url: finder.url, connections: 10 })
const compiled = await rateOf({ url: catalog, headers: br })
finder.stop()
report({
  name: `catalog, br, to payload.find per request (${found.toFixed(1)}/s)`,
  value: `${(compiled / found).toFixed(0)} times`,
  target: '>= 50 times',
  isMet: compiled / found >= 50,
})
report({
  name: `share of raw Node http, to that of ${best.name} (${best.share}, measured earlier)`,
  value: `${(share / best.share).toFixed(0)} times`,
  target: '>= 100 times',
  isMet: share / best.share >= 100,
})

await carte.stop()
await database.close()
process.exit(0)
