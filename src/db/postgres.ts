import path from 'node:path'

import { postgresAdapter } from '@payloadcms/db-postgres'

import { columns } from './columns'
import { honestTransactions } from './honestTransactions'
import { migrations } from './migrations'
import { openPool } from './openPool'
import { poolConfig } from './poolConfig'

/**
 * Payload's Postgres adapter over DATABASE_URL: migrations only (never `push`), timeouts on every
 * statement and idle transaction, and commits that fail when they fail.
 */
export function postgres(): ReturnType<typeof postgresAdapter> {
  const pool = poolConfig()
  const base = postgresAdapter({
    pool,
    push: false,
    migrationDir: path.resolve('src/db/migrations'),
    prodMigrations: migrations,
    beforeSchemaInit: [columns],
  })
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      const { destroy } = adapter
      // Payload's own connect keeps one client of the pool for ever (payload #11727), and that client
      // ends the process when Postgres restarts. With a pool in place it takes none.
      adapter.pool = openPool(pool, args.payload.logger)
      return Object.assign(adapter, honestTransactions(adapter), {
        destroy: async () => {
          await adapter.pool.end()
          await destroy?.call(adapter)
          // For the next connect: a reload in development destroys and connects again.
          adapter.pool = openPool(pool, args.payload.logger)
        },
      })
    },
  }
}
