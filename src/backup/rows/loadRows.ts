import { pipeline } from 'node:stream/promises'

import type { Payload } from 'payload'
import { type Client, escapeIdentifier } from 'pg'
import { from } from 'pg-copy-streams'
import { z } from 'zod'

import { readTables } from '@/src/db/backup/readTables'
import { openQuery } from '@/src/db/menuModel/openQuery'

import type { Key } from '../archive/openKey'
import { openStored } from '../archive/openStored'
import { BackupError } from '../BackupError'
import type { Manifest } from '../Manifest'
import { makeSchema } from './makeSchema'

type Options = {
  client: Client
  payload: Payload
  folder: string
  manifest: Manifest
  key: Key | null
}

const link = z.object({ table: z.string(), name: z.string(), definition: z.string() })

/**
 * Fills an empty database from a backup of rows, in the transaction of `client`: all of it or nothing. References are
 * taken off and put on again, which proves them; triggers rest, for what they did is in the rows.
 */
export async function loadRows({ client, folder, key, manifest, payload }: Options): Promise<void> {
  await makeSchema(client, payload, manifest)
  const query = openQuery(client)
  const tables = await readTables(query)
  const quoted = tables.map(({ name }) => escapeIdentifier(name))
  const links = await query(
    link,
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  )
  // What migrations have written is among the rows of the backup; their triggers must have run by then.
  await client.query('set constraints all immediate')
  for (const { name, table } of links) {
    await client.query(`alter table ${table} drop constraint ${escapeIdentifier(name)}`)
  }
  // First of all: the journal's trigger lets nobody empty it.
  for (const table of quoted) await client.query(`alter table ${table} disable trigger user`)
  await client.query(`truncate ${quoted.join(', ')}`)

  for (const { columns, name } of tables) {
    const file = manifest.files.find((one) =>
      new RegExp(`^database/${name}\\.gz(\\.enc)?$`).test(one.name),
    )
    if (!file) throw new BackupError(`The backup has no rows of the table ${name}.`)
    const list = columns.map((column) => escapeIdentifier(column)).join(', ')
    await pipeline(
      await openStored(folder, file, key),
      client.query(
        from(`copy ${escapeIdentifier(name)} (${list}) from stdin (format text, header match)`),
      ),
    )
  }

  for (const { isCalled, name, value } of manifest.sequences) {
    await client.query('select setval($1::regclass, $2::bigint, $3)', [
      `public.${escapeIdentifier(name)}`,
      value,
      isCalled,
    ])
  }
  for (const table of quoted) await client.query(`alter table ${table} enable trigger user`)
  for (const { definition, name, table } of links) {
    await client.query(
      `alter table ${table} add constraint ${escapeIdentifier(name)} ${definition}`,
    )
  }
}
