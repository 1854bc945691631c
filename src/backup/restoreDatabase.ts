import type { Payload } from 'payload'

import { inConnection } from '@/src/db/backup/inConnection'
import { isEmpty } from '@/src/db/backup/isEmpty'
import { openQuery } from '@/src/db/menuModel/openQuery'

import type { Key } from './archive/openKey'
import { BackupError } from './BackupError'
import { compareDatabase, type Difference } from './compareDatabase'
import type { Manifest } from './Manifest'
import { findPgTools } from './pg/findPgTools'
import { restoreWithPg } from './pg/restoreWithPg'
import { loadRows } from './rows/loadRows'

type Options = {
  connectionString: string
  folder: string
  manifest: Manifest
  key: Key | null
  payload: Payload
}

/**
 * Fills an empty database from a backup, all of it or nothing, and compares what is there now with
 * what was then: the differences, none when all is well. Rejects with a BackupError.
 */
export async function restoreDatabase(options: Options): Promise<Difference[]> {
  const { connectionString, folder, key, manifest, payload } = options
  const isFree = await inConnection(connectionString, (client) => isEmpty(openQuery(client)))
  if (!isFree) {
    throw new BackupError(
      'The database is not empty: name another with --into NAME, or empty it first. Nothing was changed.',
    )
  }
  if (manifest.form === 'pg_dump') {
    const tools = await findPgTools(manifest.postgres)
    if (!tools) {
      throw new BackupError(
        `The backup needs pg_restore ${manifest.postgres} or newer: install postgresql-client-${manifest.postgres}.`,
      )
    }
    await restoreWithPg({ program: tools.restore, connectionString, folder, manifest, key })
  } else {
    await inConnection(connectionString, async (client) => {
      await client.query('begin')
      await loadRows({ client, payload, folder, manifest, key })
      await client.query('commit')
    })
  }
  return inConnection(connectionString, async (client) => {
    await client.query('analyze')
    await client.query('begin isolation level repeatable read read only')
    return compareDatabase(openQuery(client), manifest)
  })
}
