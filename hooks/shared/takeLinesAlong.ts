import type { CollectionBeforeDeleteHook } from 'payload'

import { deleteLinesOf } from '@/src/db/deleteLinesOf'

/**
 * With a dish, a restaurant or a modifier group go its own prices and stop-list lines. The database
 * would empty their place instead, and a line without a restaurant stops the dish in all of them.
 */
export function takeLinesAlong(
  collection: Parameters<typeof deleteLinesOf>[1],
): CollectionBeforeDeleteHook {
  return ({ id, req }) => deleteLinesOf(req, collection, id)
}
