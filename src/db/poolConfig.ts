import type pg from 'pg'

import { settings } from '@/src/settings'

/**
 * How connections to Postgres are opened: with a limit on every statement and idle transaction. A pooler hands
 * connections on and refuses such words at their start: behind one the role brings the limits (`carte database roles`).
 */
export function poolConfig(): pg.PoolConfig {
  const { DATABASE_POOL_MAX, DATABASE_URL, DIRECT_DATABASE_URL } = settings()
  return {
    connectionString: DATABASE_URL,
    max: DATABASE_POOL_MAX,
    connectionTimeoutMillis: 10_000,
    ...(DIRECT_DATABASE_URL === undefined
      ? { statement_timeout: 60_000, idle_in_transaction_session_timeout: 60_000 }
      : {}),
    application_name: 'carte',
  }
}
