import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:https'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import { createDatabase, type TestDatabase } from '../../services/createDatabase'
import { freePort } from '../../services/freePort'
import { hasNginx } from '../../services/startNginx'
import { type Site, startSite } from '../../services/startSite'

import { makeRepository, type Repository } from './makeRepository'

let home: string
let database: TestDatabase
let site: Site
let repository: Repository
let ports: { blue: number; green: number }

function run(command: string, ...args: string[]): Promise<{ code: number | null; text: string }> {
  const child = spawn(command, args, {
    env: {
      ...process.env,
      PATH: `${path.join(home, 'bin')}:${process.env.PATH ?? ''}`,
      CARTE_HOME: home,
      CARTE_ETC: home,
      CARTE_NGINX_APPS: site.appsFile,
      NGINX: [path.join(home, 'bin/slow-nginx'), ...site.command.slice(1)].join(' '),
      DRAIN_SECONDS: '1',
    },
  })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return new Promise((ended) => child.once('close', (code) => ended({ code, text })))
}

const deploy = (...args: string[]) => run('ops/deploy', ...args)

/** Which version answers through nginx; a connection of its own each time. */
function ask(): Promise<string> {
  return new Promise((answered, failed) => {
    const asked = request(
      {
        ...{ host: '127.0.0.1', port: site.https, servername: 'menu.example.org', agent: false },
        ...{ path: '/api/menu-items', headers: { Host: 'menu.example.org' } },
        rejectUnauthorized: false,
      },
      (answer) => {
        answer.resume()
        answer.once('end', () =>
          answered(`${answer.statusCode} ${String(answer.headers['x-version'])}`),
        )
      },
    )
    asked.once('error', failed)
    asked.end()
  })
}

/** What a guest gets who asks all the while. */
async function askWhile<T>(happens: () => Promise<T>): Promise<{ met: string[]; answer: T }> {
  const met = new Set<string>()
  let isOver = false
  const guest = (async () => {
    while (!isOver) met.add(await ask().catch((error: Error) => error.message))
  })()
  const answer = await happens().finally(() => (isOver = true))
  await guest
  return { met: [...met].sort(), answer }
}

async function columnsOf(table: string): Promise<unknown[]> {
  const client = new Client({ connectionString: database.url })
  await client.connect()
  const { rows } = await client
    .query('select column_name from information_schema.columns where table_name = $1', [table])
    .finally(() => client.end())
  const columns: unknown[] = rows
  return columns
}

beforeAll(async () => {
  if (!hasNginx) return
  home = await mkdtemp(path.join(tmpdir(), 'carte-deploy-'))
  database = await createDatabase(inject('postgresUrl'))
  ports = { blue: await freePort(), green: await freePort() }
  await mkdir(path.join(home, 'bin'))
  for (const name of ['systemctl', 'journalctl'])
    await cp(`tests/services/${name}`, path.join(home, 'bin', name))
  // As on a busy machine: told to read its configuration again, it does so later, and later than DRAIN_SECONDS.
  await writeFile(
    path.join(home, 'bin/slow-nginx'),
    `#!/usr/bin/env bash
exec 9>&-
[ "\${*: -2}" != '-s reload' ] || { (sleep 3; exec nginx "$@") >/dev/null 2>&1 & exit 0; }
exec nginx "$@"
`,
    { mode: 0o755 },
  )
  await writeFile(path.join(home, 'carte.env'), `DATABASE_URL=${database.url}\n`)
  for (const colour of ['blue', 'green'] as const)
    await writeFile(path.join(home, `${colour}.env`), `PORT=${ports[colour]}\n`)
  site = await startSite({
    apps: [`127.0.0.1:${ports.blue}`],
    // One guest asks as fast as it goes.
    settings: { RATE_LIMIT_PER_MINUTE: '1000000' },
  })
  repository = await makeRepository(home)
})

afterAll(async () => {
  if (!hasNginx) return
  for (const colour of ['blue', 'green'])
    await run(path.join(home, 'bin/systemctl'), 'stop', `carte@${colour}`)
  await site.stop()
  await database.drop()
  await rm(home, { recursive: true, force: true })
})

// Without nginx there is nothing to switch.
describe.runIf(hasNginx)('ops/deploy REF', () => {
  it('fetches a tag, installs, builds, migrates, starts it beside the old one, switches and stops that', async () => {
    await repository.tag('v1')
    const first = await deploy('v1')
    expect(first.text).toContain('Done: blue serves')
    expect(first.text).not.toContain('[emerg]')
    expect(await ask()).toBe('200 v1')

    await repository.tag('v2', { migration: 'create table expanded (a int)' })
    const { answer, met } = await askWhile(() => deploy('v2'))
    expect(answer.text).toMatch(
      /Version \w{10} into [^]*Installing[^]*Building\nbuilt v2\n[^]*looked for[^]*Starting green[^]*nginx asks green[^]*Stopping blue[^]*Done: green serves/,
    )
    expect(answer.code).toBe(0)
    expect(met).toEqual(['200 v1', '200 v2'])
    expect(await ask()).toBe('200 v2')
    expect(await columnsOf('expanded')).toHaveLength(1)
    await expect(fetch(`http://127.0.0.1:${ports.blue}/`)).rejects.toThrow('fetch failed')
  })

  it.each([
    ['install', 'The packages could not be installed. green still serves.'],
    ['build', 'It could not be built. green still serves.'],
    ['safe', 'They would break the version that runs. green still serves.'],
  ] as const)('leaves the old one serving when it fails at: %s', async (breaks, words) => {
    await repository.tag(`without-${breaks}`, { breaks })
    const { code, text } = await deploy(`without-${breaks}`)
    expect(text).toContain(words)
    expect(code).toBe(1)
    expect(await ask()).toBe('200 v2')
    // Nothing of it stays, and the version before can still come back.
    expect(await readdir(path.join(home, 'releases'))).toHaveLength(2)
  })

  it('leaves the old one serving when a migration fails, and says what the new one said', async () => {
    await repository.tag('v3', { migration: 'alter table no_such_table add column a int' })
    const { answer, met } = await askWhile(() => deploy('v3'))
    expect(answer.text).toContain(
      'carte@blue ended. It said: "Error running migration: relation \\"no_such_table\\" does not exist". green still serves.',
    )
    expect(answer.code).toBe(1)
    expect(met).toEqual(['200 v2'])
    expect((await deploy('--status')).text).toContain('serves: green')
  })

  it('says that another program has the port, and brings the version before back when it has gone', async () => {
    const other = createServer()
    await new Promise<void>((listening) => other.listen(ports.blue, '127.0.0.1', listening))
    const taken = await deploy('--rollback')
    await new Promise((closed) => other.close(closed))
    expect(taken.text).toContain(`Another program has port ${ports.blue} of carte@blue`)
    expect(taken.code).toBe(1)
    expect(await ask()).toBe('200 v2')

    const { answer, met } = await askWhile(() => deploy('--rollback'))
    expect(answer.text).toContain('Done: blue serves')
    expect(met).toEqual(['200 v1', '200 v2'])
  })

  it('names a version that is not there', async () => {
    const { code, text } = await deploy('v99')
    expect([code, text]).toEqual([1, expect.stringContaining('The repository has no v99.')])
  })
})
