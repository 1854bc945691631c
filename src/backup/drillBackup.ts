import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import type { Payload } from 'payload'

import { addressOf } from '@/src/db/backup/addressOf'
import { createDatabase } from '@/src/db/backup/createDatabase'
import { dropDatabase } from '@/src/db/backup/dropDatabase'
import { dropOldDrills, drillPrefix } from '@/src/db/backup/dropOldDrills'

import { checkFiles } from './archive/checkFiles'
import { listBackups } from './archive/listBackups'
import { findKey, type Key } from './archive/openKey'
import { openStored } from './archive/openStored'
import { readManifest } from './archive/readManifest'
import { BackupError } from './BackupError'
import type { Difference } from './compareDatabase'
import type { Manifest } from './Manifest'
import { restoreDatabase } from './restoreDatabase'

type Options = {
  /** The folder that backups lie in. */
  directory: string
  /** Without a name, the newest is taken. */
  name?: string | undefined
  /** A server on which a database may be made for as long as the drill takes. */
  connectionString: string
  passphrase?: string | undefined
  payload: Payload
}

export type Drill = {
  manifest: Manifest
  /** What is not as it was; none when the backup is good. */
  differences: Difference[]
  seconds: number
}

/**
 * Proves a backup by restoring it: every file is read through, the database is restored into a scratch one, whose
 * rows and what is in them are compared with those of then. The scratch database is gone afterwards, and
 * those that killed drills left as well. Rejects with a BackupError.
 */
export async function drillBackup(options: Options): Promise<Drill> {
  const { connectionString, directory, passphrase, payload } = options
  const began = performance.now()
  const name = options.name ?? (await listBackups(directory))[0]
  if (!name)
    throw new BackupError(`There is no backup in ${directory}: make one with carte backup.`)
  const folder = path.join(directory, name)
  const manifest = await readManifest(folder)
  const broken = await checkFiles(folder, manifest)
  if (broken.length > 0) {
    throw new BackupError(
      `${name} is damaged: ${broken.slice(0, 5).join(', ')} is missing or changed.`,
    )
  }
  const key = await findKey(passphrase, manifest)
  await readPhotos(folder, manifest, key)

  await dropOldDrills(connectionString)
  const scratch = `${drillPrefix}${Date.now()}_${randomBytes(3).toString('hex')}`
  await createDatabase(connectionString, scratch)
  try {
    const differences = await restoreDatabase({
      connectionString: addressOf(connectionString, scratch),
      folder,
      manifest,
      key,
      payload,
    })
    return { manifest, differences, seconds: (performance.now() - began) / 1_000 }
  } finally {
    await dropDatabase(connectionString, scratch)
  }
}

/** Encrypted photos are opened to their end, where a change shows; plain ones have been checked by their sums. */
async function readPhotos(folder: string, { files }: Manifest, key: Key | null): Promise<void> {
  if (!key) return
  for (const file of files.filter(({ name }) => name.startsWith('media/'))) {
    const nowhere = new Writable({ write: (_chunk, _encoding, next) => next() })
    await pipeline(await openStored(folder, file, key), nowhere)
  }
}
