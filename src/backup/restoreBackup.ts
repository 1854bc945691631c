import type { Payload } from 'payload'

import { addressOf } from '@/src/db/backup/addressOf'
import { createDatabase } from '@/src/db/backup/createDatabase'
import { dropDatabase } from '@/src/db/backup/dropDatabase'
import { inConnection } from '@/src/db/backup/inConnection'
import { isEmpty } from '@/src/db/backup/isEmpty'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { migrations } from '@/src/db/migrations'

import { checkFiles } from './archive/checkFiles'
import { findKey } from './archive/openKey'
import { readManifest } from './archive/readManifest'
import { restoreMedia } from './archive/restoreMedia'
import { secretMark } from './archive/secretMark'
import { BackupError } from './BackupError'
import type { Difference } from './compareDatabase'
import type { Manifest } from './Manifest'
import { restoreDatabase } from './restoreDatabase'

type Options = {
  /** Of the backup. */
  folder: string
  connectionString: string
  /** Another database on that server, made when it is not there; without it that of the address. */
  into?: string | undefined
  media: string
  passphrase?: string | undefined
  secret: string
  isDryRun: boolean
  payload: Payload
}

export type Restored = {
  manifest: Manifest
  photos: number
  differences: Difference[]
  /** Whether PAYLOAD_SECRET is not that of the backup; null when it cannot be told. */
  isOtherSecret: boolean | null
}

/**
 * Restores a backup into an empty database and puts its photos back; a dry run only proves that it could:
 * every file is what was written, the passphrase opens it, this Carte knows its schema, the database is empty.
 * Rejects with a BackupError before anything is changed.
 */
export async function restoreBackup(options: Options): Promise<Restored> {
  const { connectionString, folder, into, isDryRun, media, passphrase, payload, secret } = options
  const manifest = await readManifest(folder)
  const broken = await checkFiles(folder, manifest)
  if (broken.length > 0) {
    throw new BackupError(
      `The backup is damaged: ${broken.slice(0, 5).join(', ')}${broken.length > 5 ? ` and ${broken.length - 5} more` : ''} is missing or changed. Take another one.`,
    )
  }
  const key = await findKey(passphrase, manifest)
  refuseNewer(manifest)
  const mark = secretMark(secret, manifest.name)
  const isOtherSecret = mark && manifest.secretMark ? mark !== manifest.secretMark : null
  const told = { manifest, isOtherSecret }
  const photos = manifest.files.filter(({ name }) => name.startsWith('media/')).length

  const target = into ? addressOf(connectionString, into) : connectionString
  if (isDryRun) {
    if (!into) await refuseFull(target)
    return { ...told, photos, differences: [] }
  }
  const isMade = into ? await createDatabase(connectionString, into) : false
  try {
    const differences = await restoreDatabase({
      connectionString: target,
      folder,
      manifest,
      key,
      payload,
    })
    return { ...told, differences, photos: await restoreMedia({ folder, manifest, key, media }) }
  } catch (error) {
    if (isMade && into) await dropDatabase(connectionString, into)
    throw error
  }
}

function refuseNewer({ migrations: had }: Manifest): void {
  const unknown = had.filter((name) => !migrations.some((one) => one.name === name))
  if (unknown.length === 0) return
  throw new BackupError(
    `The backup was made by a newer Carte (this one does not know ${unknown.join(', ')}): update Carte first.`,
  )
}

async function refuseFull(connectionString: string): Promise<void> {
  if (await inConnection(connectionString, (client) => isEmpty(openQuery(client)))) return
  throw new BackupError(
    'The database is not empty: name another with --into NAME, or empty it first.',
  )
}
