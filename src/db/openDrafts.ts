import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { type Drafted, drafted } from './drafted'
import { transaction } from './transaction'

const documents = z.array(z.object({ id: z.number() }))

/**
 * The published documents over which staff have a draft open; of one, when `id` says which. Those in
 * the trash are not among them. Inside the request's transaction.
 */
export async function openDrafts(
  req: PayloadRequest,
  collection: Drafted,
  id?: number,
): Promise<number[]> {
  const db = await transaction(req)
  const { rows } = await db.execute(sql`
    select distinct document.id from ${sql.identifier(`_${drafted[collection]}_v`)} version
    join ${sql.identifier(drafted[collection])} document on document.id = version.parent_id
    where document._status = 'published' and document.deleted_at is null
      and version.latest and version.version__status = 'draft'
      ${id === undefined ? sql`` : sql`and document.id = ${id}`}
    order by document.id
  `)
  return documents.parse(rows).map((document) => document.id)
}
