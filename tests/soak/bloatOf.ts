import { z } from 'zod'

import type { Database } from '../chaos/openDatabase'

const relation = z.object({ name: z.string(), megabytes: z.number(), wasted: z.number() })
export type Bloat = z.infer<typeof relation>

/** Smaller ones are not looked at: a page or two more is nothing. */
const atLeast = '1 MB'

/** Of each table and B-tree of a size worth it, which part of it is dead or free (pgstattuple), the largest part first. */
export async function bloatOf({ rows, run }: Database): Promise<Bloat[]> {
  await run('create extension if not exists pgstattuple')
  return rows(
    relation,
    `select oid::regclass::text as name, pg_relation_size(oid) / 1048576.0::float8 as megabytes,
       (case relkind when 'r' then (
           select (dead_tuple_percent + free_percent) / 100 from pgstattuple(oid))
         else (select greatest(0, 1 - avg_leaf_density / 90) from pgstatindex(oid))
       end)::float8 as wasted
     from pg_class
     where relnamespace = 'public'::regnamespace and pg_relation_size(oid) >= pg_size_bytes('${atLeast}')
       and (relkind = 'r' or relkind = 'i' and relam = (select oid from pg_am where amname = 'btree'))
     order by wasted desc`,
  )
}
