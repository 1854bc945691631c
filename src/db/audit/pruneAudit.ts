import { z } from 'zod'

import type { Query } from '../menuModel/Query'
import { number } from '../menuModel/rows'

/**
 * Removes at most `batch` of the oldest entries of the journal that are older than `days` days, and returns how many.
 * The one statement that may: the journal's trigger hears of it by the setting, and even so gives up nothing younger
 * than half a year.
 */
export async function pruneAudit(
  query: Query,
  { batch, days }: { days: number; batch: number },
): Promise<number> {
  const [removed] = await query(
    z.object({ count: number }),
    `with allowed as (
       select set_config('carte.audit_retention', 'on', true) as setting
     ), old as (
       select id from audit, allowed
       where setting = 'on' and at < statement_timestamp() - make_interval(days => $1)
       order by at limit $2
     ), removed as (
       delete from audit where id in (select id from old) returning 1
     )
     select count(*) as count from removed`,
    [days, batch],
  )
  return removed?.count ?? 0
}
