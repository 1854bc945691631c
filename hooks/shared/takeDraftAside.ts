import type { PayloadRequest } from 'payload'

import type { Drafted } from '@/src/db/drafted'
import { takePublished } from '@/src/db/takePublished'

import { type DraftAside, draftsAside } from './draftsAside'

/** Sets the draft over a published document aside, until `layDraftBack`; undefined where there is none. */
export async function takeDraftAside(
  req: PayloadRequest,
  collection: Drafted,
  id: number,
): Promise<DraftAside | undefined> {
  const taken = await takePublished(req, collection, id)
  if (taken?.draftId === undefined) return undefined
  const before = await req.payload.db.findOne({
    collection,
    req,
    where: { id: { equals: id } },
  })
  const aside: DraftAside = { draftId: taken.draftId, before }
  draftsAside(req).put(collection, id, aside)
  return aside
}
