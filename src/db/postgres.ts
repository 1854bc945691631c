import path from 'node:path'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { drizzle } from 'drizzle-orm/node-postgres'
import { withReplicas } from 'drizzle-orm/pg-core'

import { settings } from '@/src/settings'

import { columns } from './columns'
import { honestTransactions } from './honestTransactions'
import { migrations } from './migrations'
import { openPool } from './openPool'
import { poolConfig } from './poolConfig'
import { mayLag } from './replica/mayLag'
import { openReplica, type Replica } from './replica/openReplica'

/**
 * Payload's Postgres adapter over DATABASE_URL: migrations only (never `push`), timeouts on every
 * statement and idle transaction, and commits that fail when they fail. Reads that may lag go to DATABASE_REPLICA_URL.
 */
export function postgres(): ReturnType<typeof postgresAdapter> {
  const pool = poolConfig()
  const base = postgresAdapter({
    pool,
    push: false,
    migrationDir: path.resolve('src/db/migrations'),
    prodMigrations: migrations,
    beforeSchemaInit: [columns],
    // Which reads may lag is known by who asks (mayLag), not by how long ago this process has written.
    readReplicasAfterWriteInterval: 0,
  })
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      const { connect, destroy } = adapter
      let replica: Replica | undefined
      // Payload's own connect keeps one client of the pool for ever (payload #11727), and that client
      // ends the process when Postgres restarts. With a pool in place it takes none.
      adapter.pool = openPool(pool, args.payload.logger)
      return Object.assign(adapter, honestTransactions(adapter), {
        connect: async (options: Parameters<NonNullable<typeof connect>>[0]) => {
          await connect?.call(adapter, options)
          const { DATABASE_REPLICA_URL: connectionString } = settings()
          if (!connectionString) return
          const { logger } = args.payload
          replica = openReplica({ connectionString, primary: adapter.pool, logger })
          const primary = adapter.drizzle
          const reads = drizzle({ client: replica.pool, schema: adapter.schema })
          const { isFresh } = replica
          // By this name Payload finds the way back for what it reads in order to write.
          adapter.primaryDrizzle = primary
          adapter.drizzle = withReplicas(primary, [reads], () =>
            mayLag() && isFresh() ? reads : primary,
          )
        },
        destroy: async () => {
          await replica?.close()
          replica = undefined
          await adapter.pool.end()
          await destroy?.call(adapter)
          // For the next connect: a reload in development destroys and connects again.
          adapter.pool = openPool(pool, args.payload.logger)
        },
      })
    },
  }
}
