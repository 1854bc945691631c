import type { Logger } from 'pino'
import { RateLimiterClusterMaster } from 'rate-limiter-flexible'

import { phase, say } from '@/src/launch/phase.mjs'
import { settings } from '@/src/settings'

import { announce } from '../announce'
import { claimPort } from '../claimPort'
import { fillDatabase } from '../fillDatabase'
import { houseMeasures } from '../metrics/houseMeasures'
import { openOwnDatabase } from '../openOwnDatabase'
import { openWork } from '../openWork'
import type { Shutdown } from '../shutdown'

import { openForks } from './openForks'

/**
 * The first of several processes of a box (WEB_CONCURRENCY): it owns the embedded Postgres, migrates, does the work of
 * ROLE=all, counts requests for rate limits and keeps the processes that answer alive. It answers nobody itself.
 */
export async function startPrimary(logger: Logger, shutdown: Shutdown): Promise<void> {
  const { ROLE, WEB_CONCURRENCY } = settings()
  await claimPort(settings())

  const database = await openOwnDatabase(shutdown)
  const { payload } = database
  const owner = await fillDatabase(database)
  houseMeasures(payload)
  // Before the first fork asks it to count.
  void new RateLimiterClusterMaster()
  const forks = openForks({ count: WEB_CONCURRENCY, logger })
  shutdown.onStop('processes', forks.close)
  await phase({ ru: 'Админка', en: 'Admin' }, () => forks.ready)
  if (ROLE === 'all') await openWork(payload, shutdown)
  // Closed first of all: the last answers need everything else.
  shutdown.onStop('processes', forks.close)
  await forks.listen()
  announce({ owner, say })
}
