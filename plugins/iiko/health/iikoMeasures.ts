import type { Pool } from 'pg'

import { openQuery } from '@/src/db/menuModel/openQuery'
import { gauge } from '@/src/metrics/gauge'

import { type ConnectionHealth, readHealth } from './readHealth'

const measures = [
  ['carte_iiko_menu_age_seconds', 'Since the menu was brought to iiko’s last.', 'synced_ago'],
  ['carte_iiko_stop_list_age_seconds', 'Since the stop-lists were compared last.', 'stops_ago'],
  ['carte_iiko_failures', 'Comparisons in vain, in a row.', 'failures'],
  ['carte_iiko_webhook_age_seconds', 'Since iiko has told anything.', 'webhook_ago'],
  ['carte_iiko_orders_failed', 'Orders of a day that iiko has refused.', 'failed_orders'],
] as const satisfies readonly (readonly [string, string, keyof ConnectionHealth])[]

/** Measures of iiko for Prometheus, by connection; read when it looks. */
export function iikoMeasures(pool: Pool): void {
  const query = openQuery(pool)
  for (const [name, help, key] of measures) {
    gauge({
      name,
      help,
      labels: ['connection'],
      read: async () =>
        (await readHealth(query)).flatMap((one) => {
          const value = one[key]
          return value === null ? [] : [{ labels: { connection: String(one.id) }, value }]
        }),
    })
  }
}
