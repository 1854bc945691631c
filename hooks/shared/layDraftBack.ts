import type { CollectionAfterOperationHook } from 'payload'
import { z } from 'zod'

import { isDrafted } from '@/src/db/drafted'
import { layBackDraft } from '@/src/db/layBackDraft'
import { carryOver } from '@/src/menu/sheet/save/carryOver'

import { draftsAside } from './draftsAside'

const ofOne = z.object({ id: z.coerce.number() })

/**
 * Gives back the drafts that `setDraftAside` and `setDraftsAside` took: each keeps what staff wrote in
 * it, and takes from the change what they left as it was.
 */
export const layDraftBack: CollectionAfterOperationHook = async ({
  args,
  collection: { flattenedFields: fields, slug },
  operation,
  req,
  result,
}) => {
  if ((operation !== 'updateByID' && operation !== 'update') || !isDrafted(slug)) return result
  const { data: changed } = ofOne.safeParse(args)
  const of = { collection: slug, req }
  for (const [id, { draftId, before, standIn }] of draftsAside(req).take(slug, changed?.id)) {
    const after = await req.payload.db.findOne({ ...of, where: { id: { equals: id } } })
    await carryOver({ ...of, draftId, before, after, fields })
    if (standIn !== undefined) {
      await req.payload.db.deleteVersions({ ...of, where: { id: { equals: standIn } } })
    }
    await layBackDraft(req, slug, draftId)
  }
  return result
}
