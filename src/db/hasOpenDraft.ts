import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { type Drafted, drafted } from './drafted'
import { transaction } from './transaction'

/** Whether staff have a draft open over a published document. Inside the request's transaction. */
export async function hasOpenDraft(
  req: PayloadRequest,
  collection: Drafted,
  id: number,
): Promise<boolean> {
  const db = await transaction(req)
  const { rows } = await db.execute(sql`
    select version.id from ${sql.identifier(`_${drafted[collection]}_v`)} version
    join ${sql.identifier(drafted[collection])} document on document.id = version.parent_id
    where document.id = ${id} and document._status = 'published' and document.deleted_at is null
      and version.latest and version.version__status = 'draft'
  `)
  return rows.length > 0
}
