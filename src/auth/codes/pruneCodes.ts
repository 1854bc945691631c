import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'
import { number } from '@/src/db/menuModel/rows'

/** Forgets codes that are too old, and counts that are worked off; returns how many rows that were. */
export async function pruneCodes(query: Query): Promise<number> {
  const [gone] = await query(
    z.object({ count: number }),
    `with codes as (
       delete from sign_in_codes where expires_at < clock_timestamp() returning 1
     ), turns as (
       delete from code_turns where due < clock_timestamp() returning 1
     )
     select (select count(*) from codes) + (select count(*) from turns) as count`,
  )
  return gone?.count ?? 0
}
