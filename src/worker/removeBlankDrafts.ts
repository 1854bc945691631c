import type { Payload } from 'payload'

import { blankDrafts } from '@/src/db/blankDrafts'
import { openQuery } from '@/src/db/menuModel/openQuery'

/**
 * Removes drafts that came of a form that was opened and left: they stand in lists without a name, and count as dishes
 * without a price. Returns how many.
 */
export async function removeBlankDrafts(
  payload: Payload,
  { batch }: { batch: number },
): Promise<number> {
  const drafts = await blankDrafts(openQuery(payload.db.pool), batch)
  for (const { collection, id } of drafts) await payload.delete({ collection, id })
  return drafts.length
}
