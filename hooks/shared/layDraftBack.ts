import type { CollectionAfterOperationHook } from 'payload'
import { z } from 'zod'

import { isDrafted } from '@/src/db/drafted'
import { layBackDraft } from '@/src/db/layBackDraft'
import { carryOver } from '@/src/menu/sheet/save/carryOver'

import { draftsAside } from './draftsAside'

const ofOne = z.object({ id: z.coerce.number() })

/**
 * Gives back the draft that `setDraftAside` took: it keeps what staff wrote in it, and takes from the
 * change what they left as it was.
 */
export const layDraftBack: CollectionAfterOperationHook = async ({
  args,
  collection,
  operation,
  req,
  result,
}) => {
  if (operation !== 'updateByID' || !isDrafted(collection.slug)) return result
  const { data: changed } = ofOne.safeParse(args)
  const aside = changed && draftsAside(req).take(collection.slug, changed.id)
  if (!aside) return result
  const after = await req.payload.db.findOne({
    collection: collection.slug,
    req,
    where: { id: { equals: changed.id } },
  })
  const { draftId, before } = aside
  const fields = collection.flattenedFields
  await carryOver({ req, collection: collection.slug, draftId, before, after, fields })
  await layBackDraft(req, collection.slug, draftId)
  return result
}
