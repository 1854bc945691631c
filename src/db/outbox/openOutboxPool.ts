import type { Logger } from 'pino'
import type pg from 'pg'

import { openPool } from '../openPool'

type Options = {
  connectionString: string
  /** Connections at most. */
  max: number
  logger: Pick<Logger, 'warn'>
}

/**
 * Connections for the few statements that the outbox runs again and again. Postgres prepares each once
 * for a connection and keeps its plan: making the plan anew takes nearly as long as carrying it out. What
 * is kept must not depend on how full the table was at that moment, so rows are found by their indexes.
 */
export function openOutboxPool({ connectionString, max, logger }: Options): pg.Pool {
  return openPool(
    {
      connectionString,
      max,
      connectionTimeoutMillis: 10_000,
      statement_timeout: 60_000,
      idle_in_transaction_session_timeout: 60_000,
      application_name: 'carte-outbox',
      options: '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off',
    },
    logger,
  )
}
