import { isDeepStrictEqual } from 'node:util'

import type { FlattenedField, PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Drafted } from '@/src/db/drafted'

const stored = z.record(z.string(), z.unknown())
const perLanguage = z.record(z.string(), z.unknown()).nullish()

type Carried = {
  req: PayloadRequest
  collection: Drafted
  draftId: number
  /** The published document in the database's own form, before and after the change. */
  before: unknown
  after: unknown
  fields: readonly FlattenedField[]
}

/** Brings a change of the published document into its draft, where staff wrote nothing of their own. */
export async function carryOver(carried: Carried): Promise<void> {
  const { req, collection, draftId, fields } = carried
  const { docs } = await req.payload.db.findVersions({
    collection,
    limit: 1,
    pagination: false,
    req,
    where: { id: { equals: draftId } },
  })
  const [version] = docs
  if (!version) throw new Error(`The draft ${draftId} is gone.`)
  const draft = { ...stored.parse(version.version) }
  const before = stored.parse(carried.before)
  const after = stored.parse(carried.after)
  const same = (one: unknown, other: unknown) => isDeepStrictEqual(one ?? null, other ?? null)

  for (const { localized, name, type } of fields) {
    if (type === 'join' || name === '_status' || name === 'updatedAt' || name === 'createdAt')
      continue
    if (same(before[name], after[name])) continue
    if (!localized) {
      if (same(draft[name], before[name])) draft[name] = after[name]
      continue
    }
    const [mine, was, is] = [draft, before, after].map((doc) => perLanguage.parse(doc[name]) ?? {})
    const merged = { ...mine }
    for (const locale of new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])) {
      if (same(mine?.[locale], was?.[locale])) merged[locale] = is?.[locale] ?? null
    }
    draft[name] = merged
  }
  await req.payload.db.updateVersion({
    collection,
    id: draftId,
    req,
    versionData: {
      createdAt: new Date(version.createdAt).toISOString(),
      updatedAt: new Date(version.updatedAt).toISOString(),
      latest: false,
      ...(version.parent === undefined ? {} : { parent: version.parent }),
      version: draft,
    },
  })
}
