import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Drafted } from '@/src/db/drafted'
import type { Stored } from '@/src/domain/sheet/stored'

import { mergeThree } from './mergeThree'

const stored = z.record(z.string(), z.unknown())

type Carried = {
  req: PayloadRequest
  collection: Drafted
  draftId: number
  before: Stored
  /** The published record as it is now. */
  after: Stored
  fields: readonly string[]
}

/** What holds for a dish as a whole, whatever its draft says. */
const wholeDish = new Set(['isAvailable'])

/** Writes a change of a published record into its draft as well, where staff left it as it was. */
export async function carryChange({
  req,
  collection,
  draftId,
  before,
  after,
  fields,
}: Carried): Promise<void> {
  const { docs } = await req.payload.db.findVersions<Stored>({
    collection,
    limit: 1,
    pagination: false,
    req,
    where: { id: { equals: draftId } },
  })
  const [version] = docs
  if (!version) throw new Error(`The draft ${draftId} is gone.`)
  const draft = stored.parse(version.version)
  const merged = fields
    .filter((field) => field !== '_status')
    .map((field): [string, unknown] => {
      const value = wholeDish.has(field)
        ? after[field]
        : mergeThree({ before: before[field], after: after[field], draft: draft[field] })
      return [field, value]
    })
  await req.payload.db.updateVersion({
    collection,
    id: draftId,
    req,
    versionData: {
      createdAt: new Date(version.createdAt).toISOString(),
      updatedAt: new Date(version.updatedAt).toISOString(),
      latest: false,
      ...(version.parent === undefined ? {} : { parent: version.parent }),
      version: { ...draft, ...Object.fromEntries(merged) },
    },
  })
}
