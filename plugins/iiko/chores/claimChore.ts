import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'

import { choreKinds } from './askChore'

/** Longer than one takes: after it the chore of a killed process is another's. */
const leaseSeconds = 120

const claimed = z.object({
  connection_id: z.number(),
  kind: z.enum(choreKinds),
  asked: z.coerce.number(),
  failures: z.number(),
  has_webhook: z.boolean(),
})

export type Chore = z.infer<typeof claimed>

/**
 * Takes a chore that is due of an active connection, one at a time for each of them; null when there is
 * none. A connection that has none yet gets its own.
 */
export async function claimChore(query: Query): Promise<Chore | null> {
  const [chore] = await query(
    claimed,
    `with made as (
       insert into iiko_chores (connection_id, kind)
       select id, kind from iiko_connections cross join unnest($2::text[]) as kind where is_active
       on conflict do nothing
     )
     update iiko_chores chore
     set held_until = clock_timestamp() + $1 * interval '1 second', began_at = clock_timestamp()
     from (
       select due.connection_id, due.kind, connection.webhook_at is not null as has_webhook
       from iiko_chores due join iiko_connections connection on connection.id = due.connection_id
       where connection.is_active and due.due_at <= clock_timestamp()
         and (due.held_until is null or due.held_until < clock_timestamp())
       order by due.due_at limit 1 for update of due skip locked
     ) next
     where chore.connection_id = next.connection_id and chore.kind = next.kind
     returning chore.connection_id, chore.kind, chore.asked, chore.failures, next.has_webhook`,
    [leaseSeconds, [...choreKinds]],
  )
  return chore ?? null
}
