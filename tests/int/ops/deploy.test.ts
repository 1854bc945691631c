import { spawn, spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'

import { type Collector, startCollector } from '@/sandbox/collector/startCollector'
import { type Smtp, startSmtp } from '@/sandbox/smtp/startSmtp'

import { copyOfBuild } from '../../services/copyOfBuild'
import { createDatabase, type TestDatabase } from '../../services/createDatabase'
import { freePort } from '../../services/freePort'
import { owner } from '../../services/startCarte'
import { hasNginx } from '../../services/startNginx'
import { type Site, startSite } from '../../services/startSite'

import { type Guests, openGuests } from './openGuests'
import { openUnits } from './openUnits'

type Told = { code: number | null; text: string }

let home: string
let database: TestDatabase
let site: Site
let ports: { blue: number; green: number }
let collector: Collector
let smtp: Smtp
let guests: Guests
let units: ReturnType<typeof openUnits>

/** What systemd and a person would do: the script with its folders, and systemctl's stand-in before the real one. */
function deploy(...args: string[]): Promise<Told> {
  const child = spawn('ops/deploy', args, {
    env: {
      ...process.env,
      PATH: `${path.join(home, 'bin')}:${process.env.PATH ?? ''}`,
      CARTE_HOME: home,
      CARTE_ETC: home,
      CARTE_NGINX_APPS: site.appsFile,
      NGINX: site.command.join(' '),
      DRAIN_SECONDS: '1',
    },
  })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return new Promise((ended) =>
    child.once('close', (code) => {
      // What journalctl would show: why a version did not start is nowhere else.
      const logs = /carte@(\w+) ended/.exec(text)?.[1]
      if (logs)
        text += String(spawnSync('tail', ['-n', '20', path.join(home, `${logs}.log`)]).stdout)
      ended({ code, text })
    }),
  )
}

const patience = { timeout: 60_000, interval: 100 }
const kinds = (met: string[]) => [...new Set(met)].sort()
/** Something to do that takes a worker: a letter with a link for a new password. */
async function askForLetter(colour: 'blue' | 'green'): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${ports[colour]}/api/users/forgot-password`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: owner.email }),
  })
  expect(answer.status).toBe(200)
}

const status = async () => (await deploy('--status')).text

beforeAll(async () => {
  if (!hasNginx) return
  home = await mkdtemp(path.join(tmpdir(), 'carte-deploy-'))
  units = openUnits(home)
  database = await createDatabase(inject('postgresUrl'), inject('migratedDatabase'))
  collector = await startCollector()
  smtp = await startSmtp()
  ports = { blue: await freePort(), green: await freePort() }
  await mkdir(path.join(home, 'bin'))
  await cp('tests/services/systemctl', path.join(home, 'bin/systemctl'))
  await writeFile(
    path.join(home, 'carte.env'),
    Object.entries({
      DATABASE_URL: database.url,
      PAYLOAD_SECRET: 'a secret for tests, long enough to be taken',
      PUBLIC_URL: 'https://menu.example.org',
      DATA_DIR: path.join(home, 'data'),
      HOST: '127.0.0.1',
      TRUST_PROXY: '1',
      RATE_LIMIT_PER_MINUTE: '1000000',
      // Guests are answered here, and nothing else is done: that is carte-worker's.
      ROLE: 'web',
      ADMIN_EMAIL: owner.email,
      ADMIN_PASSWORD: owner.password,
      SMTP_URL: smtp.url,
      EMAIL_FROM: 'carte@menu.example.org',
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      // Guests here read as fast as they can.
      OTEL_TRACES_SAMPLER_ARG: '0.1',
    })
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  )
  for (const colour of ['blue', 'green'] as const)
    await writeFile(path.join(home, `${colour}.env`), `PORT=${ports[colour]}\n`)
  // Blue is one process; green is a box of three.
  await writeFile(path.join(home, 'green.env'), `PORT=${ports.green}\nWEB_CONCURRENCY=2\n`)
  site = await startSite({
    apps: [`127.0.0.1:${ports.blue}`],
    settings: { RATE_LIMIT_PER_MINUTE: '1000000' },
  })
  guests = openGuests(site.https)
})

afterAll(async () => {
  if (!hasNginx) return
  guests.close()
  for (const unit of ['carte@blue', 'carte@green', 'carte-worker'])
    await units.systemctl('stop', unit)
  await site.stop()
  await collector.close()
  await smtp.close()
  await database.drop()
  await rm(home, { recursive: true, force: true })
})

// Without nginx there is nothing to switch.
describe.runIf(hasNginx)('ops/deploy', () => {
  it('refuses what it could not do well, before anything is changed', async () => {
    const empty = path.join(home, 'not-built')
    await mkdir(empty)
    const notBuilt = await deploy('--prepared', empty)
    expect(notBuilt.code).toBe(1)
    expect(notBuilt.text).toContain('is not built')
    const nothingBefore = await deploy('--rollback')
    expect(nothingBefore.code).toBe(1)
    expect(nothingBefore.text).toContain('no version before')
    expect((await deploy()).code).toBe(2)
    expect(await status()).toContain('Nothing has been deployed yet')
  })

  it('starts the first version as blue', async () => {
    const { code, text } = await deploy('--prepared', process.cwd())
    expect(text).toContain('Done: blue serves')
    expect(code).toBe(0)
    expect(await guests.ask('/api/v1/menu')).toBe(200)
    await askForLetter('blue')
  })

  it('work waits for the worker: those that answer guests do none of it', async () => {
    // A whole start long.
    expect(smtp.mails).toEqual([])
    const port = await freePort()
    const own = { PORT: port, ROLE: 'worker', OTEL_TRACES_SAMPLER_ARG: 1 }
    const lines = Object.entries(own).map(([name, value]) => `${name}=${value}\n`)
    await writeFile(path.join(home, 'worker.env'), lines.join(''))
    await units.systemctl('start', 'carte-worker')
    await vi.waitFor(() => expect(smtp.mails).toHaveLength(1), patience)
    expect(await units.folderOf('worker')).toBe(process.cwd())
    const url = `http://127.0.0.1:${port}`
    expect((await fetch(`${url}/health`)).status).toBe(200)
    expect((await fetch(`${url}/api/v1/menu`)).status).toBe(404)
  })

  it('puts the next one in its place while guests read: none is turned away', async () => {
    const next = path.join(home, 'next')
    await copyOfBuild(next)
    const worker = await units.pidOf('worker')
    const { met, answer } = await guests.readWhile(() => deploy('--prepared', next))
    expect(answer.text).toContain('Done: green serves')
    expect(answer.text).toContain('The worker follows')
    expect(await units.pidOf('worker')).not.toBe(worker)
    expect(await units.folderOf('worker')).toBe(next)
    await askForLetter('green')
    await vi.waitFor(() => expect(smtp.mails).toHaveLength(2), patience)
    expect(kinds(met)).toEqual([
      '/api/menu-items?limit=1 200',
      '/api/v1/catalog 200',
      '/api/v1/menu?limit=5 200',
      '/health/live 200',
    ])
    expect(met.length).toBeGreaterThan(100)
    expect(await status()).toContain(`serves: green, port ${ports.green}, ${next}`)
    expect(await readFile(path.join(home, 'boot.log'), 'utf8')).toMatch(
      /enable carte@green\ndisable carte@blue\n$/,
    )
    await expect(fetch(`http://127.0.0.1:${ports.blue}/health`)).rejects.toThrow('fetch failed')
  })

  it('adds up what its processes count, requests against limits and measures', async () => {
    const url = `http://127.0.0.1:${ports.green}`
    const askEight = async () => {
      const lefts: number[] = []
      for (let n = 0; n < 8; n += 1) {
        // Another connection each time: they go to the processes in turn.
        const headers = { connection: 'close' }
        const answer = await fetch(`${url}/api/categories/${n}`, { headers })
        lefts.push(Number(/r=(\d+)/.exec(answer.headers.get('ratelimit') ?? '')?.[1]))
      }
      return lefts
    }
    let lefts = await askEight()
    let asked = 8
    // A minute has ended between two of them: not again within a minute.
    if (Math.max(...lefts) > Number(lefts[0])) {
      lefts = await askEight()
      asked += 8
    }
    expect(lefts).toEqual(lefts.map((_, n) => Number(lefts[0]) - n))
    // A request is counted when its answer has left, and then its asker may have read it already.
    const measures = await vi.waitUntil(async () => {
      const text = await (await fetch(`${url}/metrics`)).text()
      return text.includes(`route="/api/categories/:id",status="404"} ${asked}\n`) && text
    }, patience)
    expect(measures).toMatch(/\nprocess_resident_memory_bytes \d{9}/)
  })

  it('begins a process anew that has died, while the others answer', async () => {
    const forks = () => processesOf(Number(spawnSync('cat', [path.join(home, 'green.pid')]).stdout))
    const [first, second] = forks()
    expect([first, second]).not.toContain(undefined)
    process.kill(first ?? 0, 'SIGKILL')
    const answers: number[] = []
    await vi.waitFor(
      async () => {
        answers.push(await guests.ask('/api/menu-items?limit=1'))
        const log = await readFile(path.join(home, 'green.log'), 'utf8')
        expect(log).toContain('has died: another is begun')
        expect(forks()).toHaveLength(2)
        expect(forks()).not.toContain(first)
        const measures = await (await fetch(`http://127.0.0.1:${ports.green}/metrics`)).text()
        const memory = /\nprocess_resident_memory_bytes (\d+)/.exec(measures)?.[1]
        expect(Number(memory)).toBeGreaterThan(5e8)
      },
      { timeout: 60_000, interval: 100 },
    )
    // One that the dead process held is lost; nginx has nobody else to ask.
    expect(answers.filter((status) => status !== 200).length).toBeLessThanOrEqual(1)
    expect(forks()).toContain(second)
  })

  it('leaves the old one serving when the new one does not start', async () => {
    const broken = path.join(home, 'broken')
    await mkdir(path.join(broken, 'dist'), { recursive: true })
    await writeFile(path.join(broken, 'dist/server.js'), 'process.exit(1)\n')
    const { met, answer } = await guests.readWhile(() => deploy('--prepared', broken))
    expect(answer.code).toBe(1)
    expect(answer.text).toContain('carte@blue ended')
    expect(answer.text).toContain('green still serves')
    expect(kinds(met).every((one) => one.endsWith(' 200'))).toBe(true)
    expect(await status()).toContain(`comes back with --rollback: ${process.cwd()}`)
  })

  it('brings the version before back by one command, without a guest turned away', async () => {
    const { met, answer } = await guests.readWhile(() => deploy('--rollback'))
    expect(answer.text).toContain(`Done: blue serves ${process.cwd()}`)
    expect(kinds(met).every((one) => one.endsWith(' 200'))).toBe(true)
  })

  it('its traces have reached the collector: who answered and who worked, and nothing of whom', async () => {
    const spans = () => collector.spans()
    const named = (name: string) => spans().filter((span) => span.name === name)
    await vi.waitFor(() => {
      expect(named('GET /api/menu-items').length).toBeGreaterThan(0)
      expect(named('deliver email').length).toBeGreaterThan(1)
    }, patience)
    const request = named('GET /api/menu-items')[0]
    expect(request).toMatchObject({ kind: 'server', resource: { 'carte.role': 'web' } })
    expect(request?.attributes['http.response.status_code']).toBe(200)
    const roles = (of: (name: string) => boolean) =>
      new Set(spans().flatMap((one) => (of(one.name) ? [one.resource['carte.role']] : [])))
    expect(roles((name) => /^(deliver|job|apply) /.test(name))).toEqual(new Set(['worker']))
    expect(roles((name) => name === 'GET /api/menu-items')).toEqual(new Set(['web']))
    const deliver = named('deliver email')[0]
    const call = named('smtp letter').find(({ parent }) => parent === deliver?.id)
    const statement = spans().find(({ parent }) => parent === request?.id)
    expect(call?.trace).toBe(deliver?.trace)
    expect(statement?.attributes['db.system.name']).toBe('postgresql')
    expect(collector.faults()).toEqual([])
    expect(collector.text()).not.toContain(owner.email)
  })

  it('is done by one person at a time', async () => {
    const [first, second] = await Promise.all([deploy('--rollback'), deploy('--rollback')])
    expect([first.code, second.code].sort()).toEqual([0, 1])
    expect(first.text + second.text).toContain('Another deployment is under way')
  })
})

/** The processes that one has begun. */
function processesOf(pid: number): number[] {
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
  return stdout.split('\n').map(Number).filter(Boolean)
}
