/**
 * The menu through nginx from the files that Carte publishes, to nginx sending a plain file: the same
 * bytes, head and body, by the same modules. And to one without any head of its own, for comparison.
 */
import { chmod, cp, mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { startMenuServer } from '@/tests/services/startMenuServer'
import { hasNginx, startNginx } from '@/tests/services/startNginx'

import { fillMenu } from './menu/fillMenu'
import { openDatabase } from './menu/openDatabase'
import { ratioOf, type Side } from './menu/ratioOf'
import { hasWrk, rateByWrk } from './rateByWrk'
import { report } from './report'

const target = 0.95

if (!hasNginx) {
  process.stdout.write('nginx is not installed here: its benchmark is left out\n')
  process.exit(0)
}

const database = await openDatabase()
await fillMenu(database.payload.db.pool, { dishes: 300 })
const directory = await mkdtemp(path.join(tmpdir(), 'carte-bench-menu-'))
await chmod(directory, 0o755)
const carte = await startMenuServer({ ...database.env, MENU_SNAPSHOT_DIR: directory })
const folders = ['plain', 'bare'].map((name) => path.join(directory, name))
for (const folder of folders) await mkdir(folder)
const nginx = await startNginx({
  directory,
  upstream: new URL(carte.url).host,
  more: `location /plain/ { root ${directory}; include carte-menu-headers.conf; }
         location /bare/ { root ${directory}; default_type application/json; types { } gzip off; }`,
})
const folder = path.join(directory, 'current', 'now', 'place-1', 'ru', 'delivery')
const cases = [
  { coding: 'identity', file: 'catalog.json' },
  { coding: 'gzip', file: 'catalog.json.gz' },
  ...(nginx.hasBrotli ? [{ coding: 'br', file: 'catalog.json.br' }] : []),
]
const question = 'location=place-1&locale=ru&channel=delivery'
const asked = path.join(directory, 'current', 'asked', `for-${question}.json`)
for (const { file } of cases) {
  const answer = `${asked}${file.slice('catalog.json'.length)}`
  while (!(await stat(answer).catch(() => null))) await sleep(50)
  for (const other of folders) {
    // With their times: the entity tag is made of them.
    await cp(path.join(folder, file), path.join(other, file), { preserveTimestamps: true })
  }
}
const generator = hasWrk ? 'wrk' : 'autocannon'
for (const { coding, file } of cases) {
  const headers = { 'Accept-Encoding': coding }
  const menu = { url: `${nginx.url}/api/v1/catalog?${question}`, headers }
  const plain = { url: `${nginx.url}/plain/catalog.json?locale=ru`, headers }
  await expectSame(menu, plain)
  const same = await ratioOf(menu, plain, hasWrk ? rateByWrk : undefined)
  report({
    name: `catalog from published files, ${coding}, through nginx, to nginx with a plain file of the same head and body, by ${generator} (${same.rate.toFixed(0)}/s)`,
    value: same.ratio.toFixed(3),
    target: `>= ${target}`,
    isMet: same.ratio >= target,
  })
  const bare = await ratioOf(
    menu,
    { url: `${nginx.url}/bare/${file}` },
    hasWrk ? rateByWrk : undefined,
  )
  report({
    name: `the same to a plain file without any head of its own (${bare.rate.toFixed(0)}/s)`,
    value: bare.ratio.toFixed(3),
    target: 'none',
    isMet: true,
  })
}

/** Whether both send the same bytes is asked of nginx itself. */
async function expectSame(one: Side, other: Side): Promise<void> {
  const [first, second] = await Promise.all(
    [one, other].map(async ({ url, headers }) => {
      const answer = await fetch(url, { headers })
      const head = [...answer.headers].filter(([name]) => name !== 'date')
      return JSON.stringify([answer.status, head, await answer.text()])
    }),
  )
  if (first !== second) throw new Error(`${one.url} and ${other.url} are answered differently.`)
}

await nginx.stop()
await carte.stop()
await database.close()
await rm(directory, { recursive: true, force: true })
process.exit(0)
