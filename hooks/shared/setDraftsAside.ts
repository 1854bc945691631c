import type { CollectionBeforeOperationHook, Where } from 'payload'
import { z } from 'zod'

import { isDrafted } from '@/src/db/drafted'
import { openDrafts } from '@/src/db/openDrafts'

import { plainChange } from './plainChange'
import { putInPlace } from './putInPlace'
import { takeDraftAside } from './takeDraftAside'

const ofMany = plainChange.extend({
  id: z.undefined().optional(),
  where: z.custom<Where>((where) => typeof where === 'object' && where !== null),
  overrideAccess: z.boolean().default(false),
})

/**
 * What `setDraftAside` does for one document, for a change of all that a question finds. Payload finds
 * those to change among what is published, and those to put into the trash among the newest versions
 * (updateOperation in payload 3.90.2): there one of what is published stands in for the draft.
 */
export const setDraftsAside: CollectionBeforeOperationHook = async ({
  args,
  collection: { slug },
  operation,
  req,
}) => {
  if (operation !== 'update' || !isDrafted(slug)) return
  const { data: change } = ofMany.safeParse(args)
  if (!change || (await req.transactionID) === undefined) return
  const open = await openDrafts(req, slug)
  if (open.length === 0) return
  const { overrideAccess, where } = change
  const { docs } = await req.payload.find({
    collection: slug,
    depth: 0,
    overrideAccess,
    pagination: false,
    req,
    select: { updatedAt: true },
    // The order in which all take them: two that change the same do not wait for each other.
    sort: 'id',
    where: { and: [where, { id: { in: open } }] },
  })
  for (const { id } of docs) {
    const aside = await takeDraftAside(req, slug, id)
    if (aside && change.data.deletedAt)
      aside.standIn = await putInPlace(req, slug, id, aside.before)
  }
}
