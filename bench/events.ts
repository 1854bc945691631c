import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

import { z } from 'zod'

import { inTime } from '@/src/menu/share/inTime'
import { startMenuServer } from '@/tests/services/startMenuServer'

import { fillMenu } from './menu/fillMenu'
import { openDatabase } from './menu/openDatabase'
import { report } from './report'

/**
 * Readers of /api/v1/menu/events, as many as the machine allows up to 10,000 (or the number given):
 * what each costs the server in memory, and how long after the commit of a change of one dish of 300
 * all of them have been told.
 *
 *   node --import tsx bench/events.ts [readers]
 */
const wanted = Number(process.argv[2] ?? 10_000)
const changes = 5
/** Milliseconds after which readers who say nothing are given up. */
const patience = 60_000

const said = z.union([
  z.object({ open: z.number() }),
  z.object({ told: z.number(), first: z.number(), last: z.number() }),
])

const database = await openDatabase()
await fillMenu(database.payload.db.pool, { dishes: 300 })
const many = '1000000'
const server = await startMenuServer({
  ...database.env,
  MENU_EVENTS_MAX: many,
  MENU_EVENTS_PER_ADDRESS: many,
})
const url = `${server.url}/api/v1/menu/events?locale=ru`

/** A dish without sizes, of one price everywhere. Changed once before, so that this does not count as readers' memory. */
const change = () =>
  database.payload.db.pool.query(
    'update menu_items set price = price + 100 where id = (select min(id) + 2 from menu_items)',
  )
await fetch(`${server.url}/api/v1/catalog?locale=ru`).then((answer) => answer.arrayBuffer())
await change()
const before = await server.memory()

const clients = spawn(
  process.execPath,
  ['--import', 'tsx', 'bench/menu/eventClients.ts', url, String(wanted)],
  { stdio: ['ignore', 'pipe', 'inherit'] },
)
const lines = createInterface({ input: clients.stdout })[Symbol.asyncIterator]()
async function next(): Promise<z.infer<typeof said>> {
  const line = z
    .object({ value: z.string() })
    .parse(await inTime(lines.next(), Date.now() + patience))
  return said.parse(JSON.parse(line.value))
}

try {
  const joined = await next()
  const open = 'open' in joined ? joined.open : 0
  const after = await server.memory()
  const perReader = (name: 'rss' | 'heapUsed') => (after[name] - before[name]) / open / 1024
  const each = perReader('rss')
  report({
    name: `memory of the server for each of ${open} readers of events (of which heap ${perReader('heapUsed').toFixed(1)} KB)`,
    value: `${each.toFixed(1)} KB`,
    target: '<= 20 KB',
    isMet: each <= 20,
  })
  const times: number[] = []
  for (let index = 0; index < changes; index += 1) {
    await change()
    const committed = Date.now()
    const told = await next()
    if (!('told' in told)) throw new Error('the readers said something else')
    times.push(told.last - committed)
    if (told.told < open) throw new Error(`${open - told.told} readers were not told`)
  }
  const worst = Math.max(...times)
  report({
    name: `one change, commit to all ${open} readers told, worst of ${changes}`,
    value: `${worst} ms`,
    target: '<= 2,000 ms',
    isMet: worst <= 2_000,
  })
} finally {
  clients.kill('SIGKILL')
  await server.stop()
  await database.close()
}
process.exit(0)
