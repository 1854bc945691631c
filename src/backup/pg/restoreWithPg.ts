import { pipeline } from 'node:stream/promises'

import type { Key } from '../archive/openKey'
import { openStored } from '../archive/openStored'
import { BackupError } from '../BackupError'
import type { Manifest } from '../Manifest'
import { runPg } from './runPg'

type Options = {
  program: string
  connectionString: string
  folder: string
  manifest: Manifest
  key: Key | null
}

/** Fills an empty database from a dump of pg_dump, in one transaction: all of it or nothing. */
export async function restoreWithPg(options: Options): Promise<void> {
  const { connectionString, folder, key, manifest, program } = options
  const file = manifest.files.find(({ name }) => /^database\.dump(\.enc)?$/.test(name))
  if (!file) throw new BackupError('The backup has no database in it.')
  const { child, done } = runPg(
    program,
    ['--no-owner', '--no-privileges', '--single-transaction', '--exit-on-error', '--dbname='],
    connectionString,
  )
  const fed = child.stdin
    ? pipeline(await openStored(folder, file, key), child.stdin).catch((error: unknown) => {
        child.kill()
        // The program's own words come first: it may have refused what it was given.
        if (error instanceof BackupError) throw error
      })
    : undefined
  await Promise.all([fed, done])
}
