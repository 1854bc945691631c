import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transaction } from './transaction'

/**
 * Makes a draft that `takePublished` set aside the newest and only latest version of its dish again.
 * Its time becomes a millisecond later than that of every other version: Payload finds what staff
 * have open by the mark in some places and by the time in others.
 */
export async function layBackDraft(req: PayloadRequest, draftId: number): Promise<void> {
  const db = await transaction(req)
  await db.execute(sql`
    update _menu_items_v version
    set latest = version.id = ${draftId},
      updated_at = case
        when version.id = ${draftId} then (
          select max(other.updated_at) + interval '1 millisecond'
          from _menu_items_v other where other.parent_id = version.parent_id
        )
        else version.updated_at
      end
    where version.parent_id = (select parent_id from _menu_items_v where id = ${draftId})
      and (version.latest or version.id = ${draftId})
  `)
}
