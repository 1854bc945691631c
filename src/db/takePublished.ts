import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { transaction } from './transaction'

export type TakenDish = {
  /** The version row of the draft that staff have open over the published dish. */
  draftId: number | undefined
}

const latest = z.array(
  z.object({ id: z.number(), status: z.enum(['draft', 'published']).nullable() }),
)

/**
 * Takes a published dish for a change: locks its row until the transaction ends, and takes the mark
 * `latest` off its versions. Payload's update builds on the latest version and only without one on
 * the published row itself (getLatestCollectionVersion in payload 3.90.2), so that from here on an
 * update changes what is published and does not see the draft. `layBackDraft` gives it back.
 * Undefined when no such dish is published.
 */
export async function takePublished(
  req: PayloadRequest,
  id: number,
): Promise<TakenDish | undefined> {
  const db = await transaction(req)
  const { rows: published } = await db.execute(sql`
    select id from menu_items
    where id = ${id} and _status = 'published' and deleted_at is null
    for update
  `)
  if (published.length === 0) return undefined
  const { rows } = await db.execute(sql`
    with newest_first as (
      select id, version__status as status from _menu_items_v
      where parent_id = ${id} and latest
      order by updated_at desc
    ), unmarked as (
      update _menu_items_v set latest = false where id in (select id from newest_first)
    )
    select id, status from newest_first
  `)
  const [newest] = latest.parse(rows)
  return { draftId: newest?.status === 'draft' ? newest.id : undefined }
}
