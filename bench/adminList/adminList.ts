/**
 * The list of 10,000 dishes in the admin, from asking for the page to seeing the rows, to Payload's own
 * list of the same: two servers over one database, a real browser, in turns.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { z } from 'zod'

import { hasBrowser, openBrowser } from '@/tests/services/openBrowser'
import { launchCarte, untilServing } from '@/tests/services/startCarte'

import { fillMenu } from '../menu/fillMenu'
import { openDatabase } from '../menu/openDatabase'
import { report } from '../report'

import { copyWithStockList } from './copyWithStockList'
import { fillVersions } from './fillVersions'

const rounds = 15
const views = ['', '&sort=-price', '&search=7777']

if (!hasBrowser) {
  process.stdout.write('there is no Chromium here: the benchmark of the list is left out\n')
  process.exit(0)
}

const folder = await mkdtemp(path.join(tmpdir(), 'carte-bench-stock-'))
copyWithStockList(folder)
const database = await openDatabase()
const account = { email: 'bench@example.org', password: 'three words and 42' }
await database.payload.create({
  collection: 'users',
  data: {
    ...account,
    username: 'bench',
    role: 'administrator',
    isActive: true,
    isSuperuser: true,
  },
})
await fillMenu(database.payload.db.pool, { dishes: 10_000 })
await fillVersions(database.payload.db.pool)
await database.payload.db.pool.query('vacuum analyze')

const { DATABASE_URL = '', PAYLOAD_SECRET = '' } = database.env
const env = { DATABASE_URL, PAYLOAD_SECRET, LOG_LEVEL: 'error', RATE_LIMIT_PER_MINUTE: '1000000' }
const servers = [await launchCarte({ env }), await launchCarte({ env, cwd: folder })]
const browser = await openBrowser()
const pages = []
for (const server of servers) {
  await untilServing(server)
  const answer = await fetch(`${server.url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(account),
  })
  const { token } = z.object({ token: z.string() }).parse(await answer.json())
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await context.addCookies([{ name: 'payload-token', value: token, url: server.url }])
  pages.push({ url: server.url, page: await context.newPage() })
}

const [ours = [], stock = []]: number[][] = [[], []]
for (let round = 0; round < rounds + 2; round += 1) {
  for (const view of views) {
    const turn = pages.map((entry, which) => ({ ...entry, into: which === 0 ? ours : stock }))
    if (round % 2 === 1) turn.reverse()
    for (const { url, page, into } of turn) {
      const begun = performance.now()
      await page.goto(`${url}/admin/collections/menu-items?limit=50${view}`, {
        waitUntil: 'commit',
      })
      await page.locator('tbody tr').first().waitFor()
      // The first two rounds warm up.
      if (round >= 2) into.push(performance.now() - begun)
    }
  }
}
const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
const ratio = median(ours) / median(stock)
report({
  name: `admin list of 10,000 dishes until its rows are seen, p50, to Payload’s own list (${median(ours).toFixed(0)} ms to ${median(stock).toFixed(0)} ms)`,
  value: ratio.toFixed(2),
  target: '<= 1.00',
  isMet: ratio <= 1,
})

await browser.close()
await Promise.all(servers.map((server) => server.stop()))
await database.close()
await rm(folder, { recursive: true, force: true })
process.exit(0)
