import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'
import { number } from '@/src/db/menuModel/rows'

/**
 * Forgets what was spent on SMS, what staff were told of it and what became of each, more than two
 * months ago; returns how many rows that were.
 */
export async function pruneSms(query: Query, { batch }: { batch: number }): Promise<number> {
  const [gone] = await query(
    z.object({ count: number }),
    `with spent as (
       delete from sms_spending where (scope, since, address_hash) in (
         select scope, since, address_hash from sms_spending
         where since < (statement_timestamp() - interval '2 months')::date
         order by since limit $1) returning 1
     ), alerts as (
       delete from sms_budget_alerts where (scope, since, cap) in (
         select scope, since, cap from sms_budget_alerts
         where since < (statement_timestamp() - interval '2 months')::date
         order by since limit $1) returning 1
     ), states as (
       delete from sms_states where reference in (
         select reference from sms_states
         where told_at < (statement_timestamp() - interval '2 months')::date
         order by told_at limit $1) returning 1
     )
     select (select count(*) from spent) + (select count(*) from alerts)
       + (select count(*) from states) as count`,
    [batch],
  )
  return gone?.count ?? 0
}
