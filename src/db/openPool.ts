import type { Logger } from 'pino'
import pg from 'pg'

/**
 * A pool that survives a restart of Postgres. A connection that is lost while a transaction holds it
 * tells its client, not the pool (node-postgres, "pool.on('error')"), and an error that nobody
 * listens to ends the process. The transaction itself fails at its next statement.
 */
export function openPool(config: pg.PoolConfig, logger: Pick<Logger, 'warn'>): pg.Pool {
  const pool = new pg.Pool(config)
  pool.on('connect', (client) => {
    client.on('error', ({ message }) =>
      logger.warn({ msg: 'Postgres closed a connection', reason: message }),
    )
  })
  // Idle clients tell the pool as well; their own listener above has said it.
  pool.on('error', () => {})
  return pool
}
