import type { Logger } from 'pino'

import packageJson from '@/package.json'
import { settings } from '@/src/settings'

import { closeServer } from '../closeServer'
import { createHttp } from '../createHttp'
import { listenAt } from '../listenAt'
import { openDatabase } from '../openDatabase'
import { openFront } from '../openFront'
import type { Shutdown } from '../shutdown'
import { traceRequests } from '../tracing/traceRequests'

import { openFork } from './openFork'

/**
 * One of the processes of a box that answer requests. It listens only when it is ready: one that takes the place of a
 * dead one turns nobody away. It stops when the primary says so, and ends with it.
 */
export async function startFork(logger: Logger, shutdown: Shutdown): Promise<void> {
  const fork = openFork({ onStop: () => shutdown.end('the box stops') })
  const { SHUTDOWN_GRACE_SECONDS } = settings()
  const server = createHttp(settings())
  const close = closeServer(server, SHUTDOWN_GRACE_SECONDS)

  const opening = openDatabase('server')
  shutdown.onStop('database', () =>
    opening.then(
      (database) => database.close(),
      () => undefined,
    ),
  )
  const { payload } = await opening
  const front = await openFront({
    logger,
    measures: fork.measures,
    payload,
    server,
    shutdown,
    version: packageJson.version,
  })
  server.on('request', traceRequests(front.listener, settings()))
  shutdown.onStop('requests', close)
  shutdown.onStop('menu events', front.endStreams)
  await fork.mayListen()
  await listenAt(server, settings())
  fork.listens()
}
