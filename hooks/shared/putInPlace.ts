import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Drafted } from '@/src/db/drafted'

const stored = z.looseObject({ id: z.number() })

/** Makes a version of a document's published row the newest one, and returns its id. */
export async function putInPlace(
  req: PayloadRequest,
  collection: Drafted,
  parent: number,
  published: unknown,
): Promise<number> {
  const now = new Date().toISOString()
  const version = await req.payload.db.createVersion({
    autosave: false,
    collectionSlug: collection,
    createdAt: now,
    parent,
    req,
    updatedAt: now,
    versionData: stored.parse(published),
  })
  return z.number().parse(version.id)
}
