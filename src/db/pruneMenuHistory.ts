import { z } from 'zod'

import type { Query } from './menuModel/Query'
import { number } from './menuModel/rows'

/**
 * Removes at most `batch` of the oldest changes of the menu, with what they touched and what was there
 * before, and returns how many it removed. Every moment of the last `days` days can still be told: the
 * newest change before them stays, because it says how they began. What stays has no gaps, which
 * readers of changes rely on.
 */
export async function pruneMenuHistory(
  query: Query,
  { days, batch }: { days: number; batch: number },
): Promise<number> {
  const [removed] = await query(
    z.object({ count: number }),
    `with first as (
       select revision from menu_changes
       where at <= now() - make_interval(days => $1) and revision is not null
       order by at desc, revision desc limit 1
     ), removed as (
       delete from menu_changes where id in (
         select id from menu_changes where revision < (select revision from first)
         order by revision limit $2
       ) returning id
     )
     select count(*) as count from removed`,
    [days, batch],
  )
  return removed?.count ?? 0
}
