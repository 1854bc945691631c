/**
 * What a first sync of 50,000 products costs the machine and the guests: the memory of the process that
 * serves and of the one that syncs, together and at their highest, above what serving takes when nothing
 * happens; and by how much the event loop of the one that serves was late meanwhile.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as after } from 'node:timers/promises'

import { z } from 'zod'

import { startRun } from '@/plugins/iiko/runs/startRun'

import { openDatabase } from '../menu/openDatabase'
import { addConnection } from './addConnection'
import { bundleSync } from './bundleSync'
import { report } from '../report'

const products = Number(process.env.BENCH_PRODUCTS ?? 50_000)
const late = z.object({ p99: z.number(), most: z.number() })

function start(script: string, args: string[], env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, ['--conditions=production', '--import', 'tsx', script, ...args], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
}

/** What a program says when it answers: `port 4000`, and more behind it. */
function ready(child: ChildProcess): Promise<{ port: number; more: number }> {
  return new Promise((found, failed) => {
    if (!child.stdout) throw new Error('No output.')
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [word, port, more] = line.split(' ')
      if (word === 'port') found({ port: Number(port), more: Number(more) })
    })
    child.once('exit', (code) => failed(new Error(`The process ended with ${code}.`)))
  })
}

/** Bytes of a process by the kernel: what it has now, and the most that it had. */
function memoryOf(pid: number): { now: number; most: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const of = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0)
    return { now: of('VmRSS') * 1024, most: of('VmHWM') * 1024 }
  } catch {
    return { now: 0, most: 0 }
  }
}

/** The processes that a process has started, and that do not belong to the way in which it was. */
function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8')
      .split(' ')
      .filter((child) => child.trim() !== '')
      .map(Number),
  )
}

const iiko = start('bench/iiko/serveMenu.ts', [String(products)], {})
const { port: iikoPort, more: bytes } = await ready(iiko)
const database = await openDatabase()
const { payload } = database
const connection = await addConnection(payload)
const web = start('bench/iiko/webProcess.ts', [await bundleSync()], {
  ...database.env,
  IIKO_BASE_URL: `http://127.0.0.1:${iikoPort}`,
  IIKO_API_LOGIN: 'login',
  IIKO_SYNC_MINUTES: '0',
})
await ready(web)
const pid = web.pid ?? 0
const delay = () =>
  new Promise<z.infer<typeof late>>((told) => {
    web.once('message', (message) => told(late.parse(message)))
    web.send('late')
  })
await after(5_000)
const helpers = new Set(childrenOf(pid))
const idle = memoryOf(pid).now
// From here on the kernel's highest figure is that of the sync (proc(5), clear_refs).
writeFileSync(`/proc/${pid}/clear_refs`, '5')
await delay()

const begun = performance.now()
const { id: run } = await startRun(payload, { connection, starter: 'command', isApproved: true })
let together = 0
let apart = 0
let state = 'waiting'
for (let looked = 0; state === 'waiting' || state === 'running'; looked += 1) {
  const children = childrenOf(pid).filter((child) => !helpers.has(child))
  const syncing = children.map(memoryOf)
  together = Math.max(together, memoryOf(pid).now + syncing.reduce((sum, { now }) => sum + now, 0))
  apart = Math.max(apart, ...syncing.map(({ most }) => most))
  if (looked % 20 === 0) {
    ;({ state } = await payload.findByID({ collection: 'iiko-runs', id: run, depth: 0 }))
  }
  await after(25)
}
const seconds = (performance.now() - begun) / 1000
const serving = memoryOf(pid)
const { reason } = await payload.findByID({ collection: 'iiko-runs', id: run, depth: 0 })
if (state !== 'applied') throw new Error(`${state}: ${reason}`)
const loop = await delay()
const mb = (size: number) => Math.round(size / 2 ** 20)
report({
  name: `memory above idle for a first sync of ${products.toLocaleString('en')} products, the process that serves (${mb(serving.most - idle)} MB) and the one that syncs (${mb(apart)} MB) at their highest`,
  value: `${mb(serving.most - idle + apart)} MB (${seconds.toFixed(0)} s, the answer has ${mb(bytes)} MB)`,
  target: '<= 400 MB',
  isMet: serving.most - idle + apart <= 400 * 2 ** 20,
})
report({
  name: 'meanwhile, by how much the event loop of the process that serves was late (p99, most)',
  value: `${loop.p99} ms, ${loop.most} ms`,
  target: 'for the record',
  isMet: true,
})
web.kill('SIGKILL')
iiko.kill('SIGKILL')
await database.close()
process.exit(0)
