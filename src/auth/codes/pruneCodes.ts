import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'
import { number } from '@/src/db/menuModel/rows'

/** Forgets codes that are too old, and counts that are worked off, at most `batch` of each; returns how many rows that were. */
export async function pruneCodes(query: Query, { batch }: { batch: number }): Promise<number> {
  const [gone] = await query(
    z.object({ count: number }),
    `with codes as (
       delete from sign_in_codes where at in (
         select at from sign_in_codes where expires_at < statement_timestamp()
         order by expires_at limit $1) returning 1
     ), turns as (
       delete from code_turns where key in (
         select key from code_turns where due < statement_timestamp()
         order by due limit $1) returning 1
     )
     select (select count(*) from codes) + (select count(*) from turns) as count`,
    [batch],
  )
  return gone?.count ?? 0
}
