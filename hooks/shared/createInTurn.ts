import type { CollectionBeforeValidateHook } from 'payload'

import { lockByName } from '@/src/db/lockByName'

/**
 * Documents of one collection are created one after another: the place in the order and the free slug are
 * looked up before they are taken, and two at once would take the same.
 */
export const createInTurn: CollectionBeforeValidateHook = async ({
  collection,
  data,
  operation,
  req,
}) => {
  if (operation === 'create') await lockByName(req, collection.slug)
  return data
}
