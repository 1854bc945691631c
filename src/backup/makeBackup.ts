import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { isEmpty } from '@/src/db/backup/isEmpty'
import { openSnapshot } from '@/src/db/backup/openSnapshot'
import { readState } from '@/src/db/backup/readState'
import { readTables } from '@/src/db/backup/readTables'
import { weighTables } from '@/src/db/backup/weighTables'
import { backupName } from '@/src/domain/backup/backupName'

import { listBackups } from './archive/listBackups'
import { makeKey } from './archive/openKey'
import { readManifest } from './archive/readManifest'
import { secretMark } from './archive/secretMark'
import { storeMedia } from './archive/storeMedia'
import { BackupError } from './BackupError'
import type { Manifest } from './Manifest'
import { dumpWithPg } from './pg/dumpWithPg'
import { findPgTools } from './pg/findPgTools'
import { dumpRows } from './rows/dumpRows'

export type BackupOptions = {
  /** Postgres itself, not a pooler: the whole is read in one transaction. */
  connectionString: string
  /** The folder that backups lie in. */
  directory: string
  media: string
  passphrase?: string | undefined
  secret: string
  version: string
  settings: Record<string, string>
  now?: Date
}

export type MadeBackup = { folder: string; manifest: Manifest }

/**
 * Makes a backup: the database as it is at one moment, the photos, the settings without secrets. It is made
 * beside, under a name that begins with a dot, and gets its own when all of it is on the disk: a folder that
 * has a manifest is whole. Carte may run meanwhile. Rejects with a BackupError.
 */
export async function makeBackup(options: BackupOptions): Promise<MadeBackup> {
  const { connectionString, directory, media, passphrase, secret, settings, version } = options
  const now = options.now ?? new Date()
  const name = backupName(now)
  const draft = path.join(directory, `.${name}`)
  const folder = path.join(directory, name)
  await makeDraft(draft)
  try {
    const [lastName] = await listBackups(directory)
    const last = lastName
      ? await readManifest(path.join(directory, lastName)).then(
          (manifest) => ({ folder: path.join(directory, lastName), manifest }),
          () => undefined,
        )
      : undefined
    const key = await makeKey(passphrase, last?.manifest)
    const snapshot = await openSnapshot(connectionString)
    const database = await read().finally(() => snapshot.close())
    const manifest: Manifest = {
      format: 1,
      name,
      madeAt: now.toISOString(),
      carte: version,
      ...database,
      files: [...database.files, ...(await storeMedia({ media, folder: draft, key, last }))],
      settings,
      encryption: key?.encryption ?? null,
      secretMark: secretMark(secret, name),
    }
    await writeManifest(draft, manifest)
    await rename(draft, folder)
    await sync(directory)
    return { folder, manifest }

    async function read() {
      const { client, id, query } = snapshot
      if (await isEmpty(query))
        throw new BackupError('The database is empty: there is nothing to keep.')
      const state = await readState(query)
      const tools = await findPgTools(state.postgres)
      const tables = await readTables(query)
      const weights = await weighTables(
        query,
        tables.map((table) => table.name),
      )
      const files = tools
        ? [
            await dumpWithPg({
              program: tools.dump,
              connectionString,
              snapshot: id,
              folder: draft,
              key,
            }),
          ]
        : await dumpRows({ client, query, id, close: snapshot.close }, { folder: draft, key })
      const form: Manifest['form'] = tools ? 'pg_dump' : 'rows'
      return { ...state, form, tables: weights, files }
    }
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw error
  }
}

async function makeDraft(draft: string): Promise<void> {
  try {
    await mkdir(path.dirname(draft), { recursive: true, mode: 0o700 })
    await rm(draft, { recursive: true, force: true })
    await mkdir(draft, { mode: 0o700 })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new BackupError(
      `The folder of backups cannot be written to (${why}): set BACKUP_DIR to one that can.`,
    )
  }
}

async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const file = path.join(folder, 'manifest.json')
  await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true })
  await sync(folder)
}

/** The names in a folder are on the disk. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
