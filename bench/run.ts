/**
 * `npm run bench`: every benchmark in a process of its own, one after the other; prints its measures and
 * keeps them in bench/RESULTS.md. `npm run bench -- http changes` runs those alone, `npm run bench -- menu`
 * all of the menu's.
 */
import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { arch, cpus, release, totalmem } from 'node:os'
import { createInterface } from 'node:readline'

import { z } from 'zod'

import type { Measure } from './report'

const all = {
  http: 'bench/menu/http.ts',
  nginx: 'bench/nginx.ts',
  changes: 'bench/menu/changes.ts',
  growth: 'bench/menu/growth.ts',
  events: 'bench/events.ts',
  outbox: 'bench/outbox/outbox.ts',
  orders: 'bench/orders/orders.ts',
  iikoStops: 'bench/iiko/stops.ts',
  adminList: 'bench/adminList/adminList.ts',
  dashboard: 'bench/dashboard/dashboard.ts',
  iiko: 'bench/iiko/sync.ts',
  iikoMemory: 'bench/iiko/memory.ts',
}

const results = 'bench/RESULTS.md'
const head = `# The last results of \`npm run bench\`

Load generator and servers share the machine.`

/** Several by one name. */
const groups: Readonly<Record<string, readonly string[]>> = {
  menu: ['http', 'nginx', 'changes', 'growth', 'events', 'adminList'],
}

const measure = z.object({
  name: z.string(),
  value: z.string(),
  target: z.string(),
  isMet: z.boolean(),
})

async function run(script: string): Promise<Measure[]> {
  const child = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const measures: Measure[] = []
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!line.startsWith('measure ')) return
    const said = measure.parse(JSON.parse(line.slice('measure '.length)))
    measures.push(said)
    process.stdout.write(`${said.isMet ? '✓' : '✗'} ${said.name}: ${said.value} (${said.target})\n`)
  })
  const code = await new Promise<number | null>((ended) => child.once('close', ended))
  if (code !== 0) process.stdout.write(`✗ ${script} ended with ${code}\n`)
  return measures
}

const [cpu] = cpus()
const machine = `${cpu?.model.trim()}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${arch()}, Linux ${release()}, Node ${process.version}`

function sectionOf(name: string, measures: readonly Measure[]): string {
  return [
    `## ${name}`,
    '',
    `${new Date().toISOString().slice(0, 10)}, ${machine}.`,
    '',
    '| measure | result | target | met |',
    '| --- | --- | --- | --- |',
    ...measures.map(
      ({ name: what, value, target, isMet }) =>
        `| ${what} | ${value} | ${target} | ${isMet ? 'yes' : 'no'} |`,
    ),
  ].join('\n')
}

/** Puts what was measured in the place of what the same benchmark said before; the others' stay. */
async function keep(name: string, measures: readonly Measure[]): Promise<void> {
  const sections = new Map<string, string>()
  for (const part of (await readFile(results, 'utf8')).split(/^(?=## )/mu).slice(1)) {
    sections.set(/^## (\S+)/u.exec(part)?.[1] ?? '', part.trim())
  }
  sections.set(name, sectionOf(name, measures))
  const kept = Object.keys(all).flatMap((one) => sections.get(one) ?? [])
  await writeFile(results, `${[head, ...kept].join('\n\n')}\n`)
}

const asked = process.argv.slice(2)
const wanted = asked.flatMap((name) => groups[name] ?? [name])
for (const [name, script] of Object.entries(all)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const measures = await run(script)
  if (measures.length > 0) await keep(name, measures)
}
process.exit(0)
