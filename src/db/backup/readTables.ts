import { z } from 'zod'

import type { Query } from '../menuModel/Query'

const row = z.object({ name: z.string(), columns: z.array(z.string()) })

export type Table = z.infer<typeof row>

/** The tables of the database with their columns in order, those that Postgres computes itself left out. */
export function readTables(query: Query): Promise<Table[]> {
  return query(
    row,
    `select relname as name, array_agg(attname::text order by attnum) as columns
     from pg_class join pg_attribute on attrelid = pg_class.oid
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
       and attnum > 0 and not attisdropped and attgenerated = ''
     group by relname order by relname`,
  )
}
