import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, cp, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { load } from 'js-yaml'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { freePort } from '../../services/freePort'
import {
  startSystemPostgres,
  type SystemPostgres,
  systemPostgres,
} from '../../services/startSystemPostgres'

const compose = z.object({
  services: z.record(z.string(), z.looseObject({ command: z.string() }).partial()),
})
const password = 'the-password-of-both'

let postgres: SystemPostgres
let primary: string
/** Ends what was begun last. */
let stop = () => Promise.resolve()

/** What docker-compose.yml gives a server, with the files of this checkout and a port of the test. */
async function flagsOf(name: string, hba: string, port: number): Promise<string[]> {
  const { services } = compose.parse(load(await readFile('docker-compose.yml', 'utf8')))
  const given = services[name]?.command?.match(/-c \S+/g) ?? []
  return [
    ...given.flatMap((flag) => flag.replace('/etc/postgresql/pg_hba.conf', hba).split(' ')),
    ...['-c', `port=${port}`, '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
  ]
}

async function ask(url: string, statement: string): Promise<unknown> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(statement).finally(() => client.end())
  return rows
}

beforeAll(async () => {
  if (!systemPostgres) return
  postgres = await startSystemPostgres()
  await ask(postgres.url, `create role carte superuser login password '${password}'`)
  await ask(postgres.url, 'create database carte owner carte')
  for (const file of ['pg_hba.conf', 'replica']) {
    await cp(`ops/postgres/${file}`, path.join(postgres.folder, file))
    await chmod(path.join(postgres.folder, file), 0o755)
  }
  await writeFile(path.join(postgres.folder, 'password'), password)
  // The primary again as docker-compose.yml starts it.
  const options = await flagsOf(
    'postgres',
    path.join(postgres.folder, 'pg_hba.conf'),
    postgres.port,
  )
  postgres.run('pg_ctl', ['-D', postgres.data, '-w', '-o', options.join(' '), 'restart'])
  primary = `postgres://carte:${password}@127.0.0.1:${postgres.port}/carte`
  await ask(primary, 'create table noted (words text)')
})

afterAll(async () => {
  if (!systemPostgres) return
  await stop()
  await postgres.stop()
})

async function startReplica(data: string): Promise<{ url: string; said: () => string }> {
  const port = await freePort()
  const flags = await flagsOf('postgres-replica', path.join(postgres.folder, 'pg_hba.conf'), port)
  const asPostgres = ['--reuid=postgres', '--regid=postgres', '--clear-groups']
  const script = [path.join(postgres.folder, 'replica'), ...flags]
  const [program = '', ...args] =
    process.getuid?.() === 0 ? ['setpriv', ...asPostgres, 'bash', ...script] : ['bash', ...script]
  const child = spawn(program, args, {
    cwd: postgres.folder,
    env: {
      ...process.env,
      PATH: `${systemPostgres}:${process.env.PATH ?? ''}`,
      LC_ALL: 'C.UTF-8',
      PRIMARY: '127.0.0.1',
      PRIMARY_PORT: String(postgres.port),
      PGDATA: data,
      PASSWORD_FILE: path.join(postgres.folder, 'password'),
    },
  })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
  const ended = once(child, 'exit')
  stop = async () => {
    stop = () => Promise.resolve()
    child.kill('SIGINT')
    await ended
  }
  return { url: `postgres://carte:${password}@127.0.0.1:${port}/carte`, said: () => text }
}

// Without the system's Postgres there is nothing to copy with.
describe.runIf(systemPostgres)('ops/postgres/replica', () => {
  it('copies the primary over what a cut copy has left, follows it, and goes on after a restart', async () => {
    const data = path.join(postgres.folder, 'replica-18', 'docker')
    postgres.run('mkdir', ['-p', `${data}.copy/base`])
    await ask(primary, `insert into noted values ('before')`)
    const first = await startReplica(data)
    await vi.waitFor(
      async () => {
        expect(await ask(first.url, 'select pg_is_in_recovery() as follows')).toEqual([
          { follows: true },
        ])
      },
      { timeout: 60_000, interval: 200 },
    )
    await ask(primary, `insert into noted values ('after')`)
    await vi.waitFor(
      async () => {
        expect(await ask(first.url, 'select words from noted')).toEqual([
          { words: 'before' },
          { words: 'after' },
        ])
      },
      { timeout: 60_000, interval: 100 },
    )
    await expect(ask(first.url, `insert into noted values ('no')`)).rejects.toThrow('read-only')
    await stop()

    await ask(primary, `insert into noted values ('while it was away')`)
    const second = await startReplica(data)
    await vi.waitFor(
      async () => {
        expect(await ask(second.url, 'select count(*)::int as n from noted')).toEqual([{ n: 3 }])
      },
      { timeout: 60_000, interval: 200 },
    )
  })

  it('lets nobody in without the password, to read or to follow', async () => {
    const wrong = primary.replace(password, 'a-guess')
    await expect(ask(wrong, 'select 1')).rejects.toThrow('password authentication failed')
    expect(() =>
      postgres.run('pg_basebackup', [
        '-w',
        '-U',
        'carte',
        '-D',
        path.join(postgres.folder, 'stolen'),
      ]),
    ).toThrow(/no password supplied|password authentication failed/)
  })
})
