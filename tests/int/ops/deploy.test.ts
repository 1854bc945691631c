import { spawn, spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { Agent, request } from 'node:https'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'

import { copyOfBuild } from '../../services/copyOfBuild'
import { createDatabase, type TestDatabase } from '../../services/createDatabase'
import { freePort } from '../../services/freePort'
import { hasNginx } from '../../services/startNginx'
import { type Site, startSite } from '../../services/startSite'

type Told = { code: number | null; text: string }

let home: string
let database: TestDatabase
let site: Site
let ports: { blue: number; green: number }
const agent = new Agent({ keepAlive: true, rejectUnauthorized: false })

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

/**
 * As a browser asks: a connection that was kept open and that the server closes at the same moment is
 * no answer, and a GET on it is sent again on a new one (RFC 9112, 9.3.1). A reload of nginx ends them.
 */
function ask(target: string): Promise<number> {
  return new Promise((answered, failed) => {
    const asked = request(
      {
        ...{ host: '127.0.0.1', port: site.https, servername: 'menu.example.org', agent },
        ...{ path: target, headers: { Host: 'menu.example.org' } },
      },
      (answer) => {
        answer.resume()
        answer.once('end', () => answered(answer.statusCode ?? 0))
        answer.once('error', failed)
      },
    )
    asked.once('error', (error) => {
      if (asked.reusedSocket && 'code' in error && error.code === 'ECONNRESET')
        ask(target).then(answered, failed)
      else failed(error)
    })
    asked.end()
  })
}

/** Guests who read without a pause while something happens; every status and error that they met. */
async function readWhile<T>(happens: () => Promise<T>): Promise<{ met: string[]; answer: T }> {
  const met: string[] = []
  let isOver = false
  const guest = async (target: string) => {
    while (!isOver) {
      met.push(
        await ask(target).then(
          (status) => `${target} ${status}`,
          (error: Error) => `${target} ${error.message}`,
        ),
      )
    }
  }
  // Not /health: on a busy machine a monitor may be told that Postgres took too long, and nobody is turned away by it.
  const targets = [
    '/api/v1/menu?limit=5',
    '/api/v1/catalog',
    '/api/menu-items?limit=1',
    '/health/live',
  ]
  const guests = targets.map(guest)
  const answer = await happens().finally(() => (isOver = true))
  await Promise.all(guests)
  return { met, answer }
}

const kinds = (met: string[]) => [...new Set(met)].sort()
const status = async () => (await deploy('--status')).text

beforeAll(async () => {
  if (!hasNginx) return
  home = await mkdtemp(path.join(tmpdir(), 'carte-deploy-'))
  database = await createDatabase(inject('postgresUrl'), inject('migratedDatabase'))
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
})

afterAll(async () => {
  if (!hasNginx) return
  agent.destroy()
  for (const colour of ['blue', 'green']) {
    const stop = spawn(path.join(home, 'bin/systemctl'), ['stop', `carte@${colour}`], {
      env: { ...process.env, CARTE_HOME: home, CARTE_ETC: home },
    })
    await new Promise((ended) => stop.once('close', ended))
  }
  await site.stop()
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
    expect(await ask('/api/v1/menu')).toBe(200)
  })

  it('puts the next one in its place while guests read: none is turned away', async () => {
    const next = path.join(home, 'next')
    await copyOfBuild(next)
    const { met, answer } = await readWhile(() => deploy('--prepared', next))
    expect(answer.text).toContain('Done: green serves')
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
    const lefts: number[] = []
    for (let n = 0; n < 8; n += 1) {
      // Another connection each time: they go to the processes in turn.
      const answer = await fetch(`${url}/api/categories/${n}`, { headers: { connection: 'close' } })
      lefts.push(Number(/r=(\d+)/.exec(answer.headers.get('ratelimit') ?? '')?.[1]))
    }
    expect(lefts).toEqual(lefts.map((_, n) => Number(lefts[0]) - n))
    const measures = await (await fetch(`${url}/metrics`)).text()
    expect(measures).toContain('route="/api/categories/:id",status="404"} 8')
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
        answers.push(await ask('/api/menu-items?limit=1'))
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
    const { met, answer } = await readWhile(() => deploy('--prepared', broken))
    expect(answer.code).toBe(1)
    expect(answer.text).toContain('carte@blue ended')
    expect(answer.text).toContain('green still serves')
    expect(kinds(met).every((one) => one.endsWith(' 200'))).toBe(true)
    expect(await status()).toContain(`comes back with --rollback: ${process.cwd()}`)
  })

  it('brings the version before back by one command, without a guest turned away', async () => {
    const { met, answer } = await readWhile(() => deploy('--rollback'))
    expect(answer.text).toContain(`Done: blue serves ${process.cwd()}`)
    expect(kinds(met).every((one) => one.endsWith(' 200'))).toBe(true)
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
