import { Readable } from 'node:stream'

import type { Key } from '../archive/openKey'
import { storeFile } from '../archive/storeFile'
import type { ArchivedFile } from '../Manifest'
import { runPg } from './runPg'

type Options = {
  program: string
  connectionString: string
  snapshot: string
  folder: string
  key: Key | null
}

/** The whole database in pg_dump's custom format, as the snapshot sees it. */
export async function dumpWithPg(options: Options): Promise<ArchivedFile> {
  const { connectionString, folder, key, program, snapshot } = options
  const { child, done } = runPg(
    program,
    ['--format=custom', '--no-owner', '--no-privileges', `--snapshot=${snapshot}`],
    connectionString,
  )
  child.stdin?.end()
  // Custom format packs by itself.
  const source = child.stdout ?? Readable.from([])
  const [file] = await Promise.all([
    storeFile({ folder, name: 'database.dump', source, isPacked: false, key }),
    done,
  ])
  return file
}
