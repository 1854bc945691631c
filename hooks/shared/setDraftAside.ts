import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'

import { isDrafted } from '@/src/db/drafted'
import { hasOpenDraft } from '@/src/db/hasOpenDraft'
import { takePublished } from '@/src/db/takePublished'

import { draftsAside } from './draftsAside'

const no = z.literal(false).nullish()

/** A change of one document that says nothing of drafts or of publishing. */
const plainChange = z.object({
  id: z.coerce.number(),
  data: z.looseObject({ _status: z.undefined().optional() }),
  autosave: no,
  draft: no,
  publishSpecificLocale: z.undefined().optional(),
  unpublishAllLocales: no,
})

/**
 * Payload's update builds on the newest version (getLatestCollectionVersion in payload 3.90.2): a
 * plain change of a published document over which staff have a draft open would take what they have
 * half written and take the document off the menu. Here the draft is set aside, so that the change is
 * of what is published; `layDraftBack` gives it back. A failed change is rolled back, with this.
 */
export const setDraftAside: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'update' || !isDrafted(collection.slug)) return
  const { data: change } = plainChange.safeParse(args)
  if (!change || (await req.transactionID) === undefined) return
  const { id } = change
  if (!(await hasOpenDraft(req, collection.slug, id))) return
  const taken = await takePublished(req, collection.slug, id)
  if (taken?.draftId === undefined) return
  const before = await req.payload.db.findOne({
    collection: collection.slug,
    req,
    where: { id: { equals: id } },
  })
  draftsAside(req).put(collection.slug, id, { draftId: taken.draftId, before })
}
