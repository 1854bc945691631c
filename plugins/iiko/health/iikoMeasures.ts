import type { Payload } from 'payload'

import { openQuery } from '@/src/db/menuModel/openQuery'
import { gauge } from '@/src/metrics/gauge'

import { type ConnectionHealth, readHealth } from './readHealth'
import { readKeyHealth } from './readKeyHealth'

const measures = [
  ['carte_iiko_menu_age_seconds', 'Since the menu was brought to iiko’s last.', 'synced_ago'],
  ['carte_iiko_stop_list_age_seconds', 'Since the stop-lists were compared last.', 'stops_ago'],
  ['carte_iiko_syncs_failed', 'Syncs of the menu in vain, in a row.', 'syncs_in_vain'],
  ['carte_iiko_failures', 'Comparisons in vain, in a row.', 'failures'],
  ['carte_iiko_webhook_age_seconds', 'Since iiko has told anything.', 'webhook_ago'],
  ['carte_iiko_orders_failed', 'Orders of a day that iiko has refused.', 'failed_orders'],
] as const satisfies readonly (readonly [string, string, keyof ConnectionHealth])[]

/** Measures of iiko for Prometheus, by connection; read when it looks. */
export function iikoMeasures(payload: Payload): void {
  const query = openQuery(payload.db.pool)
  gauge({
    name: 'carte_iiko_token_seconds',
    help: 'For how long iiko’s token is good; 0: there is none.',
    labels: ['connection'],
    read: async () =>
      Promise.all(
        (await readHealth(query)).map(async ({ id }) => ({
          labels: { connection: String(id) },
          value: (await readKeyHealth(payload, id)).endsIn ?? 0,
        })),
      ),
  })
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
