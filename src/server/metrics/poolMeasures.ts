import type { Pool } from 'pg'

import { gauge } from '@/src/metrics/gauge'

/** The connections of this process to Postgres, read when Prometheus looks. */
export function poolMeasures(pool: Pool): void {
  gauge({
    name: 'carte_database_connections',
    help: 'Connections to Postgres: total, idle, and callers that wait for one.',
    labels: ['state'],
    read: () => [
      { labels: { state: 'total' }, value: pool.totalCount },
      { labels: { state: 'idle' }, value: pool.idleCount },
      { labels: { state: 'waiting' }, value: pool.waitingCount },
    ],
  })
}
