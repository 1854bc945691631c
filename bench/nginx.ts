/** The menu through nginx from the files that Carte publishes, to nginx sending a plain file of the same bytes. */
import { chmod, copyFile, mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { startMenuServer } from '@/tests/services/startMenuServer'
import { hasNginx, startNginx } from '@/tests/services/startNginx'

import { fillMenu } from './menu/fillMenu'
import { openDatabase } from './menu/openDatabase'
import { ratioOf } from './menu/ratioOf'
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
const plain = path.join(directory, 'plain')
await mkdir(plain)
const nginx = await startNginx({
  directory,
  upstream: new URL(carte.url).host,
  more: `location /plain/ { root ${directory}; default_type application/json; types { } gzip off; }`,
})
const folder = path.join(directory, 'current', 'now', 'place-1', 'ru', 'delivery')
const cases = [
  { coding: 'identity', file: 'catalog.json' },
  { coding: 'gzip', file: 'catalog.json.gz' },
  ...(nginx.hasBrotli ? [{ coding: 'br', file: 'catalog.json.br' }] : []),
]
for (const { file } of cases) {
  while (!(await stat(path.join(folder, file)).catch(() => null))) await sleep(50)
  await copyFile(path.join(folder, file), path.join(plain, file))
}
for (const { coding, file } of cases) {
  const { ratio, rate } = await ratioOf(
    {
      url: `${nginx.url}/api/v1/catalog?location=place-1&locale=ru&channel=delivery`,
      headers: { 'Accept-Encoding': coding },
    },
    { url: `${nginx.url}/plain/${file}` },
    hasWrk ? rateByWrk : undefined,
  )
  report({
    name: `catalog from published files, ${coding}, through nginx, to nginx with a plain file, by ${hasWrk ? 'wrk' : 'autocannon'} (${rate.toFixed(0)}/s)`,
    value: ratio.toFixed(3),
    target: `>= ${target}`,
    isMet: ratio >= target,
  })
}

await nginx.stop()
await carte.stop()
await database.close()
await rm(directory, { recursive: true, force: true })
process.exit(0)
