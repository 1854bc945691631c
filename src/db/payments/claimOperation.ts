import type { Query } from '../menuModel/Query'

import { type Operation, operationColumns, operationRow } from './operationRow'

/** Whoever claims one has this long, in seconds; calls end well before. */
const lease = 60

/**
 * Takes an operation that is due, this one or any, and writes down that its key is about to be sent. `asked`
 * of the answer is what stood there before: null when the provider was certainly never asked. Null when there
 * is none, or another process has it.
 */
export async function claimOperation(query: Query, id: number | null): Promise<Operation | null> {
  const [row] = await query(
    operationRow,
    `with due as (
       select id as due_id, asked_at as asked_before from payment_operations
       where state in ('waiting', 'unknown') and ($1::integer is null or id = $1)
         and next_at <= clock_timestamp()
         and (leased_until is null or leased_until < clock_timestamp())
       order by next_at limit 1 for update skip locked
     )
     update payment_operations set tries = tries + 1, asked_at = coalesce(asked_at, clock_timestamp()),
       leased_until = clock_timestamp() + ${lease} * interval '1 second'
     from due where id = due_id
     returning ${operationColumns.replace('from asked_at', 'from asked_before')}`,
    [id],
  )
  return row ?? null
}
