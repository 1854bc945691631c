import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { type Drafted, drafted } from './drafted'
import { transaction } from './transaction'

export type Taken = {
  /** The version row of the draft that staff have open over the published document. */
  draftId: number | undefined
}

const latest = z.array(
  z.object({ id: z.number(), status: z.enum(['draft', 'published']).nullable() }),
)

/**
 * Takes a published document for a change: locks its row until the transaction ends, and takes the mark
 * `latest` off its versions. Payload's update builds on the latest version and only without one on
 * the published row itself (getLatestCollectionVersion in payload 3.90.2), so that from here on an
 * update changes what is published and does not see the draft. `layBackDraft` gives it back.
 * Undefined when no such document is published.
 */
export async function takePublished(
  req: PayloadRequest,
  collection: Drafted,
  id: number,
): Promise<Taken | undefined> {
  const db = await transaction(req)
  const table = sql.identifier(drafted[collection])
  const versions = sql.identifier(`_${drafted[collection]}_v`)
  const { rows: published } = await db.execute(sql`
    select id from ${table}
    where id = ${id} and _status = 'published' and deleted_at is null
    for update
  `)
  if (published.length === 0) return undefined
  const { rows } = await db.execute(sql`
    with newest_first as (
      select id, version__status as status from ${versions}
      where parent_id = ${id} and latest
      order by updated_at desc
    ), unmarked as (
      update ${versions} set latest = false where id in (select id from newest_first)
    )
    select id, status from newest_first
  `)
  const [newest] = latest.parse(rows)
  return { draftId: newest?.status === 'draft' ? newest.id : undefined }
}
