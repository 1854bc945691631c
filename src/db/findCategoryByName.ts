import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { transaction } from './transaction'

const found = z.array(z.object({ id: z.number() })).max(1)

/** The oldest category, not in the trash, with this name in any language; case does not matter. */
export async function findCategoryByName(
  req: PayloadRequest,
  name: string,
): Promise<number | undefined> {
  const db = await transaction(req)
  const { rows } = await db.execute(sql`
    select categories.id
    from categories
    join categories_locales named on named._parent_id = categories.id
    where lower(named.name) = lower(${name}) and categories.deleted_at is null
    order by categories.id
    limit 1
  `)
  return found.parse(rows)[0]?.id
}
