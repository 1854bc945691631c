import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'

import { isDrafted } from '@/src/db/drafted'
import { openDrafts } from '@/src/db/openDrafts'

import { plainChange } from './plainChange'
import { takeDraftAside } from './takeDraftAside'

const ofOne = plainChange.extend({ id: z.coerce.number() })

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
  const { data: change } = ofOne.safeParse(args)
  if (!change || (await req.transactionID) === undefined) return
  const [open] = await openDrafts(req, collection.slug, change.id)
  if (open !== undefined) await takeDraftAside(req, collection.slug, open)
}
