import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { drillBackup } from '@/src/backup/drillBackup'
import { makeBackup } from '@/src/backup/makeBackup'
import { restoreBackup } from '@/src/backup/restoreBackup'
import { inConnection } from '@/src/db/backup/inConnection'
import { settings } from '@/src/settings'

import { createDatabase } from '../../services/createDatabase'
import { migrate } from '../../services/migrate'
import {
  startSystemPostgres,
  systemPostgres,
  type SystemPostgres,
} from '../../services/startSystemPostgres'
import { startPayload, type TestPayload } from '../startPayload'
import { weigh } from './fill'

// Debian: apt-get install postgresql.
describe.skipIf(systemPostgres === null)('with the system’s Postgres', () => {
  let carte: TestPayload
  let postgres: SystemPostgres
  let directory: string

  beforeAll(async () => {
    postgres = await startSystemPostgres()
    carte = await startPayload()
    directory = await mkdtemp(path.join(tmpdir(), 'carte-backups-'))
  })

  afterAll(async () => {
    await carte.stop()
    await postgres.stop()
    await rm(directory, { recursive: true, force: true })
  })

  it('a backup is pg_dump’s own, encrypted or not, and restored from it with equal rows and sums', async () => {
    const database = await createDatabase(postgres.url)
    await migrate(database.url)
    const options = {
      connectionString: database.url,
      directory,
      media: path.join(directory, 'none'),
      secret: settings().PAYLOAD_SECRET,
      version: '1.2.3',
      settings: {},
      passphrase: 'a passphrase for tests',
    }
    const { folder, manifest } = await makeBackup(options)
    expect(manifest.form).toBe('pg_dump')
    expect(manifest.files.map(({ name }) => name)).toEqual(['database.dump.enc'])
    const rows = await weigh(database.url)
    await database.drop()

    const empty = await createDatabase(postgres.url)
    const to = { ...options, connectionString: empty.url, folder, payload: carte.payload }
    const { differences } = await restoreBackup({ ...to, isDryRun: false })
    expect(differences).toEqual([])
    expect(await weigh(empty.url)).toEqual(rows)
    const drill = await drillBackup({
      ...options,
      connectionString: postgres.url,
      ...{ payload: carte.payload },
    })
    expect(drill.differences).toEqual([])
  })

  it('the state of any moment comes back from the WAL', async () => {
    // As the operator would: a copy that the postgres user can reach.
    const pitr = path.join(postgres.folder, 'pitr')
    await copyFile('ops/backup/pitr', pitr)
    const archive = path.join(postgres.folder, 'wal-archive')
    const run = (...args: string[]) => postgres.run('bash', [pitr, ...args])
    run('enable', archive)
    const options = `-p ${postgres.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''`
    postgres.run('pg_ctl', [
      '-D',
      postgres.data,
      '-w',
      '-o',
      options,
      '-l',
      path.join(postgres.folder, 'log'),
      'restart',
    ])
    const ask = (statement: string) =>
      inConnection(
        postgres.url,
        async (client) => (await client.query<{ at: string }>(statement)).rows[0]?.at ?? '',
      )
    await ask('create table notes (text text)')
    run('base', archive)
    await ask(`insert into notes values ('kept')`)
    const moment = await ask('select clock_timestamp()::text as at')
    await ask(`insert into notes values ('too late')`)
    await ask('select pg_switch_wal()')
    await vi.waitFor(async () => {
      const archived = await ask(`select archived_count::text as at from pg_stat_archiver`)
      expect(Number(archived)).toBeGreaterThanOrEqual(3)
      expect(
        (await readdir(path.join(archive, 'wal'))).some((name) => name.endsWith('.part')),
      ).toBe(false)
    }, 60_000)
    postgres.run('pg_ctl', ['-D', postgres.data, '-w', '-m', 'immediate', 'stop'])

    const data = path.join(postgres.folder, 'restored')
    run('restore', archive, data, moment)
    const log = path.join(postgres.folder, 'restored.log')
    postgres.run('pg_ctl', ['-D', data, '-w', '-l', log, '-o', options, 'start'])
    await vi.waitFor(async () => {
      expect(await ask('select pg_get_wal_replay_pause_state() as at')).toBe('paused')
    }, 60_000)
    expect(await ask(`select string_agg(text, ',') as at from notes`)).toBe('kept')
    postgres.run('pg_ctl', ['-D', data, '-w', '-m', 'fast', 'stop'])
    // For the end of the tests, which stop it.
    postgres.run('pg_ctl', ['-D', postgres.data, '-w', '-l', log, '-o', options, 'start'])
  })
})
