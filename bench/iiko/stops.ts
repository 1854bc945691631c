/**
 * One stop-list webhook, from its arrival at Carte's endpoint until the catalog that a process serves
 * shows it: kept, applied, the list fetched from iiko (the stand-in, on loopback), compared, written, the menu
 * compiled; 1,000 dishes.
 */
import { setTimeout as after } from 'node:timers/promises'

import { handleEndpoints } from 'payload'

import { registerWebhook } from '@/plugins/iiko/webhooks/registerWebhook'
import { saveConnection } from '@/plugins/iiko/connect/saveConnection'
import { organizations, terminalGroups } from '@/sandbox/iiko/places'
import { startIiko } from '@/sandbox/iiko/startIiko'
import { isNewer } from '@/src/domain/menu/catalog/isNewer'
import { startMenuServer } from '@/tests/services/startMenuServer'

import { fillMenu } from '../menu/fillMenu'
import { openDatabase } from '../menu/openDatabase'
import { report } from '../report'

const dishes = 1_000
const webhooks = 200

const iiko = await startIiko({ menu: dishes, takesOrdersAfter: null })
process.env.IIKO_BASE_URL = iiko.url
const database = await openDatabase()
const { payload } = database
const { pool } = payload.db
await fillMenu(pool, { dishes, locations: 1 })
const products = iiko.menu.all().products.filter(({ type }) => type === 'Dish')
await pool.query(
  `update menu_items set external_id = told.id
   from unnest($1::text[]) with ordinality as told (id, number)
   where slug = 'dish-' || told.number`,
  [products.map(({ id }) => id)],
)
const { rows } = await pool.query<{ id: number }>('select id from locations order by id limit 1')
const [group] = terminalGroups
const organizationId = organizations[0]?.id ?? ''
const { createLocalReq } = await import('payload')
const connection = await saveConnection(
  await createLocalReq({}, payload),
  {
    label: 'Bench',
    organizationId,
    organizationName: 'Bench',
    terminalGroups: [
      {
        terminalGroupId: group?.id ?? '',
        name: 'Bench',
        timeZone: '',
        location: rows[0]?.id ?? null,
      },
    ],
    source: 'nomenclature',
    externalMenuId: null,
    priceCategoryId: null,
    menuLanguage: 'ru',
  },
  { kind: 'login', apiLogin: iiko.apiLogin },
)
const { default: config } = await import('@payload-config')
await registerWebhook(payload, { connection, organizationId, url: 'http://localhost/' })
const { openHearing } = await import('@/src/worker/openHearing')
const hearing = await openHearing(payload)
const server = await startMenuServer(database.env)

async function version(): Promise<string> {
  const answer = await fetch(`${server.url}/api/v1/catalog?location=place-1&locale=ru`)
  await answer.body?.cancel()
  return answer.headers.get('carte-menu-version') ?? ''
}

async function tell(): Promise<void> {
  const event = iiko.webhooks.event('StopListUpdate', organizationId, {
    terminalGroupsStopListsUpdates: [{ id: group?.id, isFull: false }],
  })
  const request = new Request('http://localhost/api/iiko/webhooks', {
    method: 'POST',
    headers: { authorization: iiko.webhooks.settings(organizationId)?.authToken ?? '' },
    body: JSON.stringify([event]),
  })
  const { status } = await handleEndpoints({ config, request })
  if (status !== 200) throw new Error(`The webhook was answered with ${status}.`)
}

await version()
const delays: number[] = []
for (let turn = -5; turn < webhooks; turn += 1) {
  const before = await version()
  const { id = '' } = products[((turn + 5) * 7) % dishes] ?? {}
  iiko.stops.set(group?.id ?? '', id, turn % 3 === 0 ? 0 : turn + 10)
  const told = performance.now()
  await tell()
  while (!isNewer(await version(), before)) {
    if (performance.now() - told > 10_000) throw new Error('A stop was not shown in ten seconds.')
    await after(2)
  }
  if (turn >= 0) delays.push(performance.now() - told)
  // Events come one after the other, not all at once.
  await after(20)
}
delays.sort((a, b) => a - b)
const at = (share: number) => delays[Math.min(webhooks - 1, Math.ceil(webhooks * share) - 1)] ?? 0
report({
  name: `one stop-list webhook, receipt to the new catalog served, 1,000 dishes (median ${at(0.5).toFixed(0)} ms)`,
  value: `p99 ${at(0.99).toFixed(0)} ms`,
  target: '<= 300 ms',
  isMet: at(0.99) <= 300,
})

await hearing.close()
await server.stop()
await iiko.close()
await database.close()
