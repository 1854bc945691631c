import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'

import type { Db } from './Db'

const taken = z.object({ rows: z.tuple([z.object({ ids: z.array(z.number()) })]) })

/** As many new ids of a table as asked for, in one statement. */
export async function takeIds(db: Db, table: string, count: number): Promise<number[]> {
  if (count === 0) return []
  const answer = await db.execute(sql`
    select array_agg(nextval(pg_get_serial_sequence(${table}, 'id'))::int) as ids
    from generate_series(1, ${count})`)
  return taken.parse(answer).rows[0].ids
}
