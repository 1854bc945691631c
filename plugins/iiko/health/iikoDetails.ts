import type { Query } from '@/src/db/menuModel/Query'

import { isTroubled } from './isTroubled'
import { readHealth } from './readHealth'
import type { KeyHealth } from './readKeyHealth'

const whole = (value: number | null) => (value === null ? null : Math.round(value))

/**
 * For `/health/ready`: ages in seconds; no names, for anybody may read it. Empty without iiko. Of keys it says
 * what `keyOf` knows.
 */
export async function iikoDetails(
  query: Query,
  keyOf: (connection: number) => Promise<KeyHealth | null> = () => Promise.resolve(null),
) {
  const details = []
  for (const one of await readHealth(query)) {
    const key = await keyOf(one.id)
    details.push({
      connection: one.id,
      state: isTroubled(one, key?.token ?? 'due') ? 'troubled' : 'ok',
      menu_synced_ago: whole(one.synced_ago),
      syncs_failed: one.syncs_in_vain,
      stop_lists_ago: whole(one.stops_ago),
      failures: one.failures,
      token: key?.token ?? null,
      calls: key?.calls ?? null,
      calls_failed: key?.failed ?? null,
      webhook_ago: whole(one.webhook_ago),
      events_waiting: one.waiting_events,
      orders_failed: one.failed_orders,
    })
  }
  return details
}
