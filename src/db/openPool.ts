import type { Logger } from 'pino'
import pg from 'pg'

import { traceQueries } from './traceQueries'

/**
 * A pool that survives a restart of Postgres. A connection that is lost while a transaction holds it
 * tells its client, not the pool (node-postgres, "pool.on('error')"), and an error that nobody
 * listens to ends the process. The transaction itself fails at its next statement.
 *
 * A lost connection gives its place back by itself, whoever holds it: Drizzle's `transaction` never releases one whose
 * BEGIN failed (drizzle-orm 0.45, node-postgres/session), and ten of these would leave a process without any.
 */
export function openPool(config: pg.PoolConfig, logger: Pick<Logger, 'warn'>): pg.Pool {
  const pool = new pg.Pool(config)
  traceQueries(pool)
  const held = new Set<pg.PoolClient>()
  pool.on('acquire', (client) => held.add(client))
  pool.on('release', (_error, client) => held.delete(client))
  pool.on('connect', (client) => {
    client.on('error', ({ message }) =>
      logger.warn({ msg: 'Postgres closed a connection', reason: message }),
    )
    client.on('end', () => {
      if (!held.has(client)) return
      client.release(true)
      // The pool throws at a second one, and the holder cannot know that it is.
      client.release = () => undefined
    })
  })
  // Idle clients tell the pool as well; their own listener above has said it.
  pool.on('error', () => {})
  return pool
}
