import { isDeepStrictEqual } from 'node:util'

import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Language } from '@/src/i18n/language'

/** A document as the database adapter gives it: localized fields hold a value per language. */
const stored = z.record(z.string(), z.unknown())
const perLanguage = z.record(z.string(), z.unknown())

type Carried = {
  req: PayloadRequest
  draftId: number
  /** The published dish as it was before the change. */
  before: unknown
  change: Readonly<Record<string, unknown>>
  locale: Language
}

const localized = new Set(['name', 'description'])

/** What happens to a dish as a whole, and so to its draft whatever the draft says. */
const wholeDish = new Set(['isAvailable', 'deletedAt'])

/**
 * Writes a change of the published dish into its draft as well, except where staff have already
 * written something else there.
 */
export async function carryIntoDraft({
  req,
  draftId,
  before,
  change,
  locale,
}: Carried): Promise<void> {
  const { docs } = await req.payload.db.findVersions({
    collection: 'menu-items',
    limit: 1,
    pagination: false,
    req,
    where: { id: { equals: draftId } },
  })
  const [version] = docs
  if (!version) throw new Error(`The draft ${draftId} is gone.`)
  const draft = { ...stored.parse(version.version) }
  const published = stored.parse(before)

  for (const [field, value] of Object.entries(change)) {
    if (localized.has(field)) {
      const drafted = perLanguage.parse(draft[field] ?? {})
      const was = perLanguage.parse(published[field] ?? {})
      if (!isDeepStrictEqual(drafted[locale] ?? null, was[locale] ?? null)) continue
      draft[field] = { ...drafted, [locale]: value }
    } else if (
      wholeDish.has(field) ||
      isDeepStrictEqual(draft[field] ?? null, published[field] ?? null)
    ) {
      draft[field] = value
    }
  }
  await req.payload.db.updateVersion({
    collection: 'menu-items',
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
