import cluster from 'node:cluster'

import { createLogger } from '@/src/log/createLogger'
import { settings } from '@/src/settings'
import { openTracing } from '@/src/tracing/openTracing'

import { startFork } from './box/startFork'
import { startPrimary } from './box/startPrimary'
import { explainFailure } from './explainFailure'
import { createShutdown } from './shutdown'
import { startAlone } from './startAlone'

/** The server, from nothing to serving: alone, or as one of the processes of a box. */
async function start(): Promise<void> {
  const { LOG_LEVEL, NODE_ENV, ROLE, SHUTDOWN_GRACE_SECONDS, WEB_CONCURRENCY } = settings()
  const logger = createLogger({ LOG_LEVEL })
  const shutdown = createShutdown({ logger, graceSeconds: SHUTDOWN_GRACE_SECONDS })
  const isBox = WEB_CONCURRENCY > 1 && ROLE !== 'worker' && NODE_ENV === 'production'
  // The primary tells its forks to stop; a terminal and systemd may tell them as well, which is no second order.
  if (cluster.isWorker)
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => shutdown.end(signal))
  else shutdown.listenToSignals()
  // Opened first and closed last: it tells of the stop as well.
  shutdown.onStop('traces', await openTracing(settings(), logger))
  try {
    if (cluster.isWorker) await startFork(logger, shutdown)
    else if (isBox) await startPrimary(logger, shutdown)
    else await startAlone(logger, shutdown)
  } catch (error) {
    // What was being opened when the signal came has been closed under it: no failure to tell.
    if (shutdown.isDraining()) return
    await shutdown.stop('the start failed')
    process.stderr.write(`${explainFailure(error)}\n`)
    process.exit(1)
  }
}

await start()
