import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'
import { number } from '@/src/db/menuModel/rows'

/**
 * Forgets what was spent on SMS, what staff were told of it and what became of each, more than two
 * months ago; returns how many rows that were.
 */
export async function pruneSms(query: Query): Promise<number> {
  const [gone] = await query(
    z.object({ count: number }),
    `with old as (select (clock_timestamp() - interval '2 months')::date as day),
     spent as (delete from sms_spending using old where since < day returning 1),
     alerts as (delete from sms_budget_alerts using old where since < day returning 1),
     states as (delete from sms_states using old where told_at < day returning 1)
     select (select count(*) from spent) + (select count(*) from alerts)
       + (select count(*) from states) as count`,
  )
  return gone?.count ?? 0
}
