import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { type Drafted, drafted } from './drafted'
import { transaction } from './transaction'

/**
 * Makes a draft that `takePublished` set aside the newest and only latest version of its document again.
 * Its time becomes a millisecond later than that of every other version: Payload finds what staff
 * have open by the mark in some places and by the time in others.
 */
export async function layBackDraft(
  req: PayloadRequest,
  collection: Drafted,
  draftId: number,
): Promise<void> {
  const db = await transaction(req)
  const versions = sql.identifier(`_${drafted[collection]}_v`)
  await db.execute(sql`
    update ${versions} version
    set latest = version.id = ${draftId},
      updated_at = case
        when version.id = ${draftId} then (
          select max(other.updated_at) + interval '1 millisecond'
          from ${versions} other where other.parent_id = version.parent_id
        )
        else version.updated_at
      end
    where version.parent_id = (select parent_id from ${versions} where id = ${draftId})
      and (version.latest or version.id = ${draftId})
  `)
}
