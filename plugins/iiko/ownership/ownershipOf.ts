import type { Payload } from 'payload'
import { z } from 'zod'
import { sql } from '@payloadcms/db-postgres'

import { readStored, type Stored } from '@/src/db/iiko/readStored'
import type { StoredRecord } from '@/src/domain/iiko/plan/MenuPlan'
import { reconcile } from '@/src/domain/sync/reconcile'
import type { Value } from '@/src/domain/sync/Record'

/** The collections that iiko gives records of. */
export const kindsOf = {
  'menu-items': 'dish',
  categories: 'category',
  'modifier-groups': 'group',
} as const

export type Owned = keyof typeof kindsOf

export type Ownership = {
  connection: number
  locale: string
  record: StoredRecord
  stored: Stored
  /** What iiko says, by `field` or `key.field`. */
  given: Record<string, Value>
  /** What staff took over. */
  kept: readonly string[]
}

const found = z.object({ rows: z.array(z.object({ connection: z.number(), locale: z.string() })) })

/** Who owns which field of a document; null when iiko has nothing to do with it. */
export async function ownershipOf(
  payload: Payload,
  { collection, id }: { collection: Owned; id: number },
): Promise<Ownership | null> {
  const kind = kindsOf[collection]
  const { rows } = found.parse(
    await payload.db.drizzle.execute(sql`
      select given.connection, connection.menu_language::text as locale
      from iiko_given given join iiko_connections connection on connection.id = given.connection
      where given.kind = ${kind} and given.document = ${id}`),
  )
  const [known] = rows
  if (!known) return null
  const stored = await readStored(payload.db.drizzle, { ...known, only: { kind, id } })
  const [record] = stored.records.values()
  if (!record?.given) return null
  const { fields, rows: given } = record.given
  const wantedRows = Object.entries(given).map(([key, said]) => ({ key, fields: said }))
  const { kept } = reconcile(
    { fields, ...(wantedRows.length > 0 ? { rows: wantedRows } : {}) },
    record,
  )
  const flat: Record<string, Value> = { ...fields }
  for (const { key, fields: said } of wantedRows) {
    for (const [name, value] of Object.entries(said)) flat[`${key}.${name}`] = value
  }
  return { ...known, record, stored, given: flat, kept }
}
