import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { openServer } from '@/src/db/embedded/openServer'
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '@/src/db/embedded/startEmbeddedPostgres'
import { readSecrets } from '@/src/db/embedded/readSecrets'

import { holdInProcess, type Holder } from './holdInProcess'

const run = promisify(execFile)

let dataDir: string
const running: EmbeddedPostgres[] = []
const holders: Holder[] = []

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'carte-embedded-'))
  await chmod(dataDir, 0o755)
})

afterEach(async () => {
  for (const holder of holders.splice(0)) await holder.kill()
  for (const postgres of running.splice(0)) await postgres.stop()
  await rm(dataDir, { recursive: true, force: true })
})

async function start(role: 'server' | 'tool' = 'server', dir = dataDir): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir: dir, role })
  running.push(postgres)
  return postgres
}

/** The same in a process of its own, which can be killed. */
async function startElsewhere(role: 'server' | 'tool'): Promise<Holder> {
  const holder = await holdInProcess(dataDir, role)
  holders.push(holder)
  return holder
}

async function query<Row extends object>({ url }: { url: string }, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

/** The numbers of the running pg_ctl that are about this folder. */
async function pgCtlAt(dir: string): Promise<number[]> {
  const commands = await Promise.all(
    (await readdir('/proc')).filter(Number).map(async (pid) => ({
      pid: Number(pid),
      command: await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''),
    })),
  )
  return commands
    .filter(({ command }) => /pg_ctl/.test(command) && command.includes(dir))
    .map(({ pid }) => pid)
}

const pidFile = (dir = dataDir) => path.join(dir, 'postgres', 'postmaster.pid')

async function postmaster(): Promise<number> {
  return Number((await readFile(pidFile(), 'utf8')).split('\n')[0])
}

/** Kills the postmaster as `kill -9` or the kernel would. */
async function kill(): Promise<void> {
  process.kill(await postmaster(), 'SIGKILL')
}

describe('the embedded Postgres', () => {
  it('keeps its data from one start to the next, in UTF-8', async () => {
    const first = await start()
    expect(first.adopted).toBe(false)
    await query(first, "create table menu as select 'Борщ'::text as name")
    await first.stop()
    await expect(readFile(pidFile())).rejects.toThrow('ENOENT')

    const second = await start()
    expect(await query(second, 'select name from menu')).toEqual([{ name: 'Борщ' }])
    expect(await query(second, 'show server_encoding')).toEqual([{ server_encoding: 'UTF8' }])
  })

  it('keeps every acknowledged write through kill -9 of Postgres', async () => {
    const first = await start()
    await query(first, 'create table numbers (number integer)')
    const client = new Client({ connectionString: first.url })
    client.on('error', () => undefined)
    await client.connect()
    let acknowledged = 0
    try {
      for (let number = 0; ; number += 1) {
        await client.query('insert into numbers values ($1)', [number])
        acknowledged = number + 1
        if (number === 200) await kill()
      }
    } catch {
      expect(acknowledged).toBeGreaterThan(200)
    }
    await first.stop()

    const second = await start()
    const [row] = await query<{ kept: number }>(second, 'select count(*)::int as kept from numbers')
    expect(row?.kept).toBeGreaterThanOrEqual(acknowledged)
  })

  it('takes over the server of a killed process, with its rows, and stops it in the end', async () => {
    const orphaned = await startElsewhere('server')
    await query(orphaned, "create table menu as select 'Борщ'::text as name")
    await orphaned.kill()

    const server = await start('server')
    expect(server.adopted).toBe(true)
    expect(server.url).toBe(orphaned.url)
    expect(await query(server, 'select name from menu')).toEqual([{ name: 'Борщ' }])
    await server.stop()
    await expect(readFile(pidFile())).rejects.toThrow('ENOENT')
  })

  it('is left running by a tool when a server has taken it over meanwhile', async () => {
    const tool = await start('tool')
    const server = await start('server')
    expect(server.adopted).toBe(true)
    await tool.stop()
    expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('is started anew for a server that comes while a tool stops it', async () => {
    const tool = await start('tool')
    const [server] = await Promise.all([start('server'), tool.stop()])
    expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }])
    await expect(start('server')).rejects.toThrow(/another running Carte/)
  })

  it('stops the server it was asked to, and not the one that is started as it ends', async () => {
    await (await start()).stop()
    const server = await openServer(dataDir)
    await server.start()
    const first = await server.running()
    const stopping = server.stop()
    // Whoever waits for the end looks from time to time: here only after another has begun.
    let waiting: number[] = []
    while ((await server.running())?.pid === first?.pid) waiting = await pgCtlAt(dataDir)
    for (const pid of waiting) process.kill(pid, 'SIGSTOP')
    await server.start()
    const second = await server.running()
    for (const pid of waiting) process.kill(pid, 'SIGCONT')
    await stopping
    expect(await server.running()).toEqual(second)
    await server.stop()
    expect(await server.running()).toBeNull()
  })

  it('refuses a second server on the same folder, and the first goes on', async () => {
    const first = await start()
    await expect(start()).rejects.toThrow(/DATA_DIR.*another running Carte/)
    expect(await query(first, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('refuses a second server still after Postgres has restarted its processes', async () => {
    const first = await start()
    const claim = "from pg_stat_activity where application_name = 'carte-claim'"
    const [held] = await query<{ pid: number }>(first, `select pid ${claim}`)
    // Postgres ends all connections when one of them crashes.
    if (held) process.kill(held.pid, 'SIGKILL')
    await expect
      .poll(
        () =>
          query(first, `select pid ${claim} and pid <> ${held?.pid}`).then(
            (rows) => rows.length,
            () => 0,
          ),
        { timeout: 30_000 },
      )
      .toBe(1)
    await expect(start()).rejects.toThrow(/another running Carte/)
  })

  it('is stopped by the last tool that used it', async () => {
    const one = await start('tool')
    const two = await start('tool')
    await one.stop()
    expect(await query(two, 'select 1 as one')).toEqual([{ one: 1 }])
    await two.stop()
    await expect(readFile(pidFile())).rejects.toThrow('ENOENT')
  })

  it('starts over a pid file whose number is now another program’s', async () => {
    const first = await start()
    const text = await readFile(pidFile(), 'utf8')
    await first.stop()
    await writeFile(pidFile(), text.replace(/^\d+/, String(process.pid)))
    const second = await start()
    expect(second.adopted).toBe(false)
    expect(await query(second, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('starts over a pid file whose process does not live', async () => {
    const first = await start()
    const text = await readFile(pidFile(), 'utf8')
    await first.stop()
    await writeFile(pidFile(), text.replace(/^\d+/, '4194304'))
    const second = await start()
    expect(second.adopted).toBe(false)
    expect(await query(second, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('does not take the server of the folder that this one is a copy of for its own', async () => {
    const original = await start()
    await query(original, 'create table menu ()')
    await query(original, 'checkpoint')
    const copy = path.join(dataDir, 'copy')
    await mkdir(copy)
    for (const name of ['postgres', 'secrets.json']) {
      await run('cp', ['-a', path.join(dataDir, name), copy])
    }
    const second = await start('server', copy)
    expect(second.adopted).toBe(false)
    await query(second, 'drop table menu')
    expect(await query(original, 'select * from menu')).toEqual([])
  })

  it('makes one cluster when two processes start at the same moment', async () => {
    const [one, two] = await Promise.all([startElsewhere('tool'), start('tool')])
    expect(one.url).toBe(two.url)
    await one.end()
    expect(await query(two, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('removes nothing and makes all when a killed process has left half a cluster', async () => {
    await mkdir(path.join(dataDir, 'postgres.new-abcdef', 'data'), { recursive: true })
    const first = await start()
    expect(await query(first, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('works in a folder with spaces and Russian letters in its name, and says which it cannot take', async () => {
    const postgres = await start('server', path.join(dataDir, "Данные 'ресторана' & бара"))
    expect(await query(postgres, 'select 1 as one')).toEqual([{ one: 1 }])
    await expect(start('server', path.join(dataDir, '$HOME'))).rejects.toThrow('DATA_DIR')
  })

  it('says so when the secrets are those of another database', async () => {
    const first = await start()
    await first.stop()
    await writeFile(
      path.join(dataDir, 'secrets.json'),
      JSON.stringify({ payloadSecret: 'x'.repeat(64), postgresPassword: 'y'.repeat(64) }),
    )
    await expect(start()).rejects.toThrow(/secrets\.json.*backup/)
    // It has started for the attempt; the next right one takes it over.
    process.kill(await postmaster(), 'SIGTERM')
  })

  it('does not make new secrets for a database that they would not open', async () => {
    const first = await start()
    await first.stop()
    await rm(path.join(dataDir, 'secrets.json'))
    await expect(start()).rejects.toThrow(/secrets\.json is missing/)
  })

  it('says which file is wrong when the secrets are', async () => {
    await writeFile(path.join(dataDir, 'secrets.json'), '{}')
    await expect(start()).rejects.toThrow('secrets.json')
  })

  it('keeps the secrets to its user, and gives two who ask at once the same', async () => {
    const [one, two] = await Promise.all([readSecrets(dataDir), readSecrets(dataDir)])
    expect(one).toEqual(two)
    expect(one.payloadSecret).toMatch(/^[0-9a-f]{64}$/)
    expect((await stat(path.join(dataDir, 'secrets.json'))).mode & 0o777).toBe(0o600)
    expect(await readdir(dataDir)).toEqual(['secrets.json'])
  })

  it.skipIf(process.getuid?.() !== 0)(
    'runs for root in a folder that is closed to others (needs root)',
    async () => {
      const closed = path.join(dataDir, 'closed')
      await mkdir(closed, { mode: 0o700 })
      const postgres = await start('server', path.join(closed, 'data'))
      expect(await query(postgres, 'select 1 as one')).toEqual([{ one: 1 }])
      await postgres.stop()
    },
  )
})
