import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'

const seconds = z.coerce.number().nullable()

const row = z.object({
  id: z.number(),
  label: z.string(),
  /** Since the menu was brought to iiko's last; null: never. */
  synced_ago: seconds,
  sync_failures: z.coerce.number(),
  /** Of these the last ones, in a row. */
  syncs_in_vain: z.coerce.number(),
  /** Why the last sync failed; null: it did not. */
  sync_reason: z.string().nullable(),
  /** Since the stop-lists were compared last. */
  stops_ago: seconds,
  failures: z.coerce.number(),
  reason: z.string().nullable(),
  /** Since iiko has told anything. */
  webhook_ago: seconds,
  has_webhook: z.boolean(),
  waiting_events: z.coerce.number(),
  failed_orders: z.coerce.number(),
})

export type ConnectionHealth = z.infer<typeof row>

/** How iiko does, connection by connection, by what is written down: all processes say the same. */
export function readHealth(query: Query): Promise<ConnectionHealth[]> {
  return query(
    row,
    `select connection.id, connection.label,
       extract(epoch from now() - runs.synced_at) as synced_ago,
       coalesce(runs.failed, 0) as sync_failures,
       (select count(*) from iiko_runs run where run.connection_id = connection.id
          and run.state = 'failed' and run.id > coalesce(runs.last_good, 0)) as syncs_in_vain,
       (select case when run.state = 'failed' then run.reason end from iiko_runs run
          where run.connection_id = connection.id and run.state not in ('waiting', 'running')
          order by run.id desc limit 1) as sync_reason,
       extract(epoch from now() - stops.done_at) as stops_ago,
       coalesce(stops.failures, 0) as failures, stops.reason,
       extract(epoch from now() - told.last_at) as webhook_ago,
       connection.webhook_at is not null as has_webhook,
       coalesce(told.waiting, 0) as waiting_events,
       (select count(*) from iiko_orders one where one.connection_id = connection.id
          and one.creation = 'failed' and one.heard_at > now() - interval '1 day'
          and not exists (select from iiko_orders later where later.order_id = one.order_id
            and later.attempt > one.attempt)) as failed_orders
     from iiko_connections connection
     left join iiko_chores stops on stops.connection_id = connection.id and stops.kind = 'stops'
     left join lateral (
       select max(finished_at) filter (where state in ('applied', 'unchanged')) as synced_at,
         max(id) filter (where state not in ('waiting', 'running', 'failed')) as last_good,
         count(*) filter (where state = 'failed' and started_at > now() - interval '1 day') as failed
       from iiko_runs where connection_id = connection.id
     ) runs on true
     left join lateral (
       select max(received_at) as last_at, count(*) filter (where state = 'waiting') as waiting
       from inbox_events where source = 'iiko' and received_at > now() - interval '7 days'
         and (body->>'connection')::int = connection.id
     ) told on true
     where connection.is_active order by connection.id`,
  )
}
