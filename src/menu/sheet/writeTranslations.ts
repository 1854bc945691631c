import { isDeepStrictEqual } from 'node:util'

import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { noteAudit } from '@/src/db/audit/noteAudit'
import { titleOf } from '@/src/db/audit/titleOf'
import { changesOf } from '@/src/domain/audit/changesOf'
import type { Sheet } from '@/src/domain/sheet/Sheet'
import type { Stored } from '@/src/domain/sheet/stored'

import { withTranslations } from './withTranslations'

type Translate = {
  req: PayloadRequest
  collection: Sheet['collection']
  id: number
  /** The record as it should be, in every language. */
  after: Stored
  fields: readonly string[]
  locales: readonly string[]
  /** Whether the record's own row was written; otherwise its newest version alone. */
  isRowWritten: boolean
}

const stored = z.record(z.string(), z.unknown())

/**
 * Puts the texts of the other languages into a record that was just saved and into its newest version.
 * A second update would make a second version, and Payload refuses one in a language in which some
 * size or slot has no name yet.
 */
export async function writeTranslations(job: Translate): Promise<void> {
  const { collection, id, isRowWritten, req } = job
  const where = { id: { equals: id } }
  const row = isRowWritten
    ? await req.payload.db.findOne<Stored & { id: number }>({ collection, req, where })
    : null
  const data = row ? translated(stored.parse(row), job) : null
  if (data) {
    await req.payload.db.updateOne({ collection, data, id, req, returning: false })
    const changes = changesOf(row, data)
    const title = titleOf(job.after, 'name')
    const entry = { subject: collection, document: String(id), title, changes }
    await noteAudit(req, [{ action: 'changed', ...entry }])
  }

  const { docs } = await req.payload.db.findVersions<Stored>({
    collection,
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { parent: { equals: id } },
  })
  const [version] = docs
  const words = version ? translated(stored.parse(version.version), job) : null
  if (!version || !words) return
  await req.payload.db.updateVersion({
    collection,
    id: version.id,
    req,
    versionData: {
      ...version,
      createdAt: new Date(version.createdAt).toISOString(),
      updatedAt: new Date(version.updatedAt).toISOString(),
      parent: id,
      version: words,
    },
    returning: false,
  })
}

/** Null: nothing is to be written. */
function translated(doc: Stored, { after, fields, locales }: Translate): Stored | null {
  const changed = fields
    .map((field) => [field, withTranslations(doc[field], after[field], locales)] as const)
    .filter(([field, value]) => value !== undefined && !isDeepStrictEqual(value, doc[field]))
  return changed.length === 0 ? null : { ...doc, ...Object.fromEntries(changed) }
}
