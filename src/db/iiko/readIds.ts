import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'

import type { Db } from './Db'
import { texts } from './rows'

const found = z.object({ rows: z.array(z.object({ key: z.string(), id: z.number() })) })

/** The documents of ours that are these records of iiko's, by `kind:external id`. */
export async function readIds(
  db: Db,
  externalIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = found.parse(
    await db.execute(sql`
      select 'category:' || external_id as key, id from categories where external_id in ${texts(externalIds)}
      union all
      select 'group:' || external_id, id from modifier_groups where external_id in ${texts(externalIds)}
      union all
      select 'dish:' || external_id, id from menu_items where external_id in ${texts(externalIds)}`),
  )
  return new Map(rows.map(({ key, id }) => [key, id]))
}
