import { escapeIdentifier } from 'pg'
import { to } from 'pg-copy-streams'

import { readTables } from '@/src/db/backup/readTables'
import type { Snapshot } from '@/src/db/backup/openSnapshot'

import type { Key } from '../archive/openKey'
import { storeFile } from '../archive/storeFile'
import type { ArchivedFile } from '../Manifest'

/** The rows of every table, a file each, in the text format of COPY with a line of column names. */
export async function dumpRows(
  { client, query }: Snapshot,
  { folder, key }: { folder: string; key: Key | null },
): Promise<ArchivedFile[]> {
  const files: ArchivedFile[] = []
  for (const { columns, name } of await readTables(query)) {
    const list = columns.map((column) => escapeIdentifier(column)).join(', ')
    const source = client.query(
      to(`copy ${escapeIdentifier(name)} (${list}) to stdout (format text, header)`),
    )
    files.push(await storeFile({ folder, name: `database/${name}`, source, isPacked: true, key }))
  }
  return files
}
