import type { Pool } from 'pg'
import type { Logger } from 'pino'

import { openPool } from '../openPool'
import { poolConfig } from '../poolConfig'

import { Positions } from './Positions'

/** How often the replica is looked at, in milliseconds. */
const glance = 1_000
/** Reads are of the primary while the replica is further behind, in milliseconds. */
const mostLag = 5_000
/** A replica that vanished without a word is given up after so many milliseconds, and the primary asked. */
const patience = 3_000

export type Replica = {
  /** Reads; what the replica does not answer, for whatever reason, the primary answers. */
  pool: Pool
  /** Whether it is there and not far behind. */
  isFresh: () => boolean
  close: () => Promise<void>
}

type Options = { connectionString: string; primary: Pool; logger: Pick<Logger, 'info' | 'warn'> }

/** A streaming replica of the database for reads that may lag. While it is away or behind, the primary is asked. */
export function openReplica({ connectionString, primary, logger }: Options): Replica {
  const pool = openPool(
    {
      connectionString,
      max: poolConfig().max,
      connectionTimeoutMillis: patience,
      query_timeout: patience,
      application_name: 'carte-reads',
    },
    logger,
  )
  const positions = new Positions()
  const ask = pool.query.bind(pool)
  let isFresh = false
  let isLooking = false

  function turn(to: boolean, why?: string): void {
    if (to !== isFresh)
      if (to) logger.info('The replica answers reads')
      else logger.warn({ reason: why }, 'The replica answers no reads: the primary does')
    isFresh = to
  }

  async function look(): Promise<void> {
    const at = Date.now()
    const now = await primary
      .query<{ lsn: string }>('select pg_current_wal_lsn()::text as lsn')
      .catch(() => null)
    // While the primary restarts nobody writes: what the replica has is as good as it was.
    if (!now) return
    positions.saw(now.rows[0]?.lsn ?? '0/0', at)
    const there = await ask<{ lsn: string | null }>('select pg_last_wal_replay_lsn()::text as lsn')
    const lag = positions.lagOf(there.rows[0]?.lsn ?? '0/0', at)
    if (lag <= mostLag) turn(true)
    else if (lag < Infinity || isFresh) turn(false, 'it is behind')
  }

  const timer = setInterval(() => {
    if (isLooking) return
    isLooking = true
    look()
      .catch((error: unknown) =>
        turn(false, error instanceof Error ? error.message : String(error)),
      )
      .finally(() => (isLooking = false))
  }, glance)
  timer.unref()

  const [askReplica, askPrimary] = [queryOf(pool), queryOf(primary)]
  Object.assign(pool, {
    query: async (...args: unknown[]): Promise<unknown> => {
      try {
        return await askReplica(args)
      } catch (error) {
        turn(false, error instanceof Error ? error.message : String(error))
        return askPrimary(args)
      }
    },
  })
  return {
    pool,
    isFresh: () => isFresh,
    close: async () => {
      clearInterval(timer)
      await pool.end()
    },
  }
}

/** `pool.query`, whose arguments have several shapes: Drizzle uses two of them. */
function queryOf(pool: Pool): (args: unknown[]) => Promise<unknown> {
  const query: unknown = Reflect.get(pool, 'query')
  if (typeof query !== 'function') throw new Error('A pool that cannot be asked.')
  return async (args) => {
    const answer: unknown = Reflect.apply(query, pool, args)
    return await answer
  }
}
