import type { Query } from '@/src/db/menuModel/Query'

import { isTroubled } from './isTroubled'
import { readHealth } from './readHealth'

const whole = (value: number | null) => (value === null ? null : Math.round(value))

/** For `/health/ready`: ages in seconds; no names, for anybody may read it. Empty without iiko. */
export async function iikoDetails(query: Query) {
  const all = await readHealth(query)
  return all.map((one) => ({
    connection: one.id,
    state: isTroubled(one) ? 'troubled' : 'ok',
    menu_synced_ago: whole(one.synced_ago),
    stop_lists_ago: whole(one.stops_ago),
    failures: one.failures,
    webhook_ago: whole(one.webhook_ago),
    events_waiting: one.waiting_events,
    orders_failed: one.failed_orders,
  }))
}
