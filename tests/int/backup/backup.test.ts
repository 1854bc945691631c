import { createHash } from 'node:crypto'
import { appendFile, cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, expect, inject, it } from 'vitest'

import { backupName } from '@/src/domain/backup/backupName'
import { readManifest } from '@/src/backup/archive/readManifest'
import { drillBackup } from '@/src/backup/drillBackup'
import { type BackupOptions, type MadeBackup, makeBackup } from '@/src/backup/makeBackup'
import { restoreBackup } from '@/src/backup/restoreBackup'
import { rotateBackups } from '@/src/backup/rotateBackups'
import { fetchBackup } from '@/src/backup/bucket/fetchBackup'
import { removeBackup } from '@/src/backup/bucket/removeBackup'
import { sendBackup } from '@/src/backup/bucket/sendBackup'
import { inConnection } from '@/src/db/backup/inConnection'
import { openBucket } from '@/src/menu/bucket/openBucket'
import { settings } from '@/src/settings'

import { createDatabase, runOn } from '../../services/createDatabase'
import { startS3 } from '../../services/startS3'
import { startPayload, type TestPayload } from '../startPayload'
import { fill, weigh } from './fill'

let carte: TestPayload
let directory: string
let media: string
let options: BackupOptions
let made: MadeBackup

const passphrase = 'a passphrase for tests'

beforeAll(async () => {
  carte = await startPayload()
  directory = await mkdtemp(path.join(tmpdir(), 'carte-backups-'))
  media = path.join(settings().DATA_DIR, 'media')
  await fill(carte.payload, media)
  options = {
    connectionString: carte.databaseUrl,
    directory,
    media,
    secret: settings().PAYLOAD_SECRET,
    version: '1.2.3',
    settings: { PORT: '3000' },
  }
})

afterAll(async () => {
  await carte.stop()
  await rm(directory, { recursive: true, force: true })
})

const at = (text: string) => new Date(`${text}Z`)

async function sums(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found = entries.filter((entry) => entry.isFile())
  return Object.fromEntries(
    await Promise.all(
      found.map(async ({ name, parentPath }) => {
        const file = path.join(parentPath, name)
        const sum = createHash('sha256')
          .update(await readFile(file))
          .digest('hex')
        return [path.relative(folder, file), sum] as const
      }),
    ),
  )
}

it('makes a backup while Carte runs: one folder, readable by nobody else, with nothing secret in it', async () => {
  made = await makeBackup({ ...options, now: at('2026-11-26T01:30:00') })
  expect(await readdir(directory)).toEqual(['20261126-013000'])
  expect((await stat(made.folder)).mode & 0o077).toBe(0)
  const { manifest } = made
  expect(manifest.tables.find(({ name }) => name === 'menu_items')?.rows).toBe(3)
  expect(manifest.migrations).toContain('20261128_183300_backup_runs')
  expect(manifest.settings).toEqual({ PORT: '3000' })
  expect(JSON.stringify(manifest)).not.toContain(options.secret)
})

it('after everything was destroyed all of it is back: rows, what is in them, counters, photos', async () => {
  const [rows, photos] = [await weigh(carte.databaseUrl), await sums(media)]
  // Another machine: a new database, an empty folder.
  const empty = await createDatabase(inject('postgresUrl'))
  const elsewhere = await mkdtemp(path.join(tmpdir(), 'carte-restored-'))
  const to = { ...options, connectionString: empty.url, media: elsewhere, folder: made.folder }

  const tried = await restoreBackup({ ...to, isDryRun: true, payload: carte.payload })
  expect(tried).toMatchObject({ isOtherSecret: false, differences: [] })
  expect(await weigh(empty.url)).toEqual([])
  expect(await sums(elsewhere)).toEqual({})

  const restored = await restoreBackup({ ...to, isDryRun: false, payload: carte.payload })
  expect(restored.differences).toEqual([])
  expect(restored.photos).toBe(Object.keys(photos).length)
  expect(await weigh(empty.url)).toEqual(rows)
  expect(await sums(elsewhere)).toEqual(photos)
  // Counters go on, references hold, triggers are awake.
  await inConnection(empty.url, async (client) => {
    const { rows: added } = await client.query<{ id: number }>(
      `insert into users (username, email, role, is_active, is_superuser)
       values ('next', 'next@example.org', 'operator', true, false) returning id`,
    )
    const { rows: before } = await client.query<{ id: number }>(
      `select max(id)::int as id from users where username <> 'next'`,
    )
    expect(added[0]?.id).toBe((before[0]?.id ?? 0) + 1)
    const { rows: asleep } = await client.query(
      `select tgrelid::regclass, tgname from pg_trigger where tgenabled = 'D'`,
    )
    expect(asleep).toEqual([])
    const links = `select count(*)::int as count from pg_constraint where contype = 'f' and convalidated`
    const [then, now] = await Promise.all([
      inConnection(carte.databaseUrl, (other) => other.query(links)),
      client.query(links),
    ])
    expect(now.rows).toEqual(then.rows)
  })
  // Nothing is ever written over.
  await expect(restoreBackup({ ...to, isDryRun: false, payload: carte.payload })).rejects.toThrow(
    'The database is not empty',
  )
  await empty.drop()
  await rm(elsewhere, { recursive: true })
})

it('restores into a database of another name, made for it', async () => {
  const into = `carte_named_${Date.now()}`
  const elsewhere = await mkdtemp(path.join(tmpdir(), 'carte-restored-'))
  await restoreBackup({
    ...options,
    into,
    folder: made.folder,
    media: elsewhere,
    isDryRun: false,
    payload: carte.payload,
  })
  const url = new URL(carte.databaseUrl)
  url.pathname = `/${into}`
  expect(await weigh(url.toString())).toEqual(await weigh(carte.databaseUrl))
  await runOn(carte.databaseUrl, `drop database ${into} with (force)`)
  await rm(elsewhere, { recursive: true })
})

it('the drill proves it, and names the table that is not as it was', async () => {
  const drill = () =>
    drillBackup({ directory, connectionString: carte.databaseUrl, payload: carte.payload })
  expect((await drill()).differences).toEqual([])

  const file = path.join(made.folder, 'manifest.json')
  const text = await readFile(file, 'utf8')
  const manifest = structuredClone(made.manifest)
  for (const table of manifest.tables) if (table.name === 'menu_items') table.rows += 1
  await writeFile(file, JSON.stringify(manifest))
  expect((await drill()).differences).toMatchObject([{ name: 'menu_items' }])
  await writeFile(file, text)

  const left = await inConnection(carte.databaseUrl, (client) =>
    client.query(`select datname from pg_database where datname like 'carte_drill_%'`),
  )
  expect(left.rows).toEqual([])
})

it('a damaged backup is told from a whole one, and nothing is restored from it', async () => {
  const damaged = path.join(directory, 'copy', made.manifest.name)
  await cp(made.folder, damaged, { recursive: true })
  const [{ name } = { name: '' }] = made.manifest.files.filter((file) => /users/.test(file.name))
  await appendFile(path.join(damaged, name), 'x')
  const drill = drillBackup({
    directory: path.dirname(damaged),
    connectionString: carte.databaseUrl,
    payload: carte.payload,
  })
  await expect(drill).rejects.toThrow(`damaged: ${name}`)
  await rm(path.dirname(damaged), { recursive: true })
})

it('an encrypted one shows nothing and opens with its passphrase only', async () => {
  const encrypted = await makeBackup({ ...options, passphrase, now: at('2026-11-27T01:30:00') })
  for (const { name } of encrypted.manifest.files) {
    expect(name).toMatch(/\.enc$/)
    const bytes = await readFile(path.join(encrypted.folder, name))
    expect(bytes.includes('odd@example.org')).toBe(false)
  }
  const drill = (given?: string) =>
    drillBackup({
      directory,
      connectionString: carte.databaseUrl,
      passphrase: given,
      payload: carte.payload,
    })
  expect((await drill(passphrase)).differences).toEqual([])
  await expect(drill()).rejects.toThrow('set BACKUP_PASSPHRASE')
  await expect(drill('another passphrase')).rejects.toThrow('BACKUP_PASSPHRASE is not the one')

  // The next shares the photos that have not changed with it.
  const next = await makeBackup({ ...options, passphrase, now: at('2026-11-28T01:30:00') })
  const photo = next.manifest.files.find((file) => file.name.startsWith('media/large'))?.name ?? ''
  const [one, other] = await Promise.all(
    [encrypted, next].map(({ folder }) => stat(path.join(folder, photo))),
  )
  expect(one?.ino).toBe(other?.ino)
  expect((await drill(passphrase)).manifest.name).toBe('20261128-013000')
})

it('is put into a bucket, comes back from it, and leaves it when its time is over', async () => {
  const s3 = await startS3()
  try {
    const bucket = openBucket({ ...s3, url: `${s3.url}/safe`, region: 'us-east-1' })
    const names = ['20261127-013000', '20261128-013000']
    for (const name of names) {
      const folder = path.join(directory, name)
      await sendBackup(bucket, { folder, manifest: await readManifest(folder) })
    }
    const copy = await mkdtemp(path.join(tmpdir(), 'carte-fetched-'))
    expect(await fetchBackup(bucket, copy)).toBe('20261128-013000')
    const drill = await drillBackup({
      directory: copy,
      connectionString: carte.databaseUrl,
      passphrase,
      payload: carte.payload,
    })
    expect(drill.differences).toEqual([])

    // Only the newest is to stay.
    const gone = await rotateBackups(directory, { daily: 1, weekly: 0, monthly: 0 }, (one, rest) =>
      removeBackup(bucket, one, rest),
    )
    expect(gone.sort()).toEqual(['20261126-013000', '20261127-013000'])
    expect(await readdir(directory)).toEqual(['20261128-013000'])
    await rm(copy, { recursive: true })
    await expect(fetchBackup(bucket, copy, '20261127-013000')).rejects.toThrow('The bucket has no')
    expect(await fetchBackup(bucket, copy, '20261128-013000')).toBe('20261128-013000')
    await rm(copy, { recursive: true })
  } finally {
    await s3.stop()
  }
})

it('what cannot be made leaves nothing behind', async () => {
  const before = await readdir(directory)
  await expect(
    makeBackup({ ...options, connectionString: 'postgres://nobody:x@127.0.0.1:1/none' }),
  ).rejects.toThrow()
  expect(await readdir(directory)).toEqual(before)
  expect(backupName(at('2026-11-28T01:30:00'))).toBe('20261128-013000')
})
