import type { Logger } from 'pino'

import packageJson from '@/package.json'
import { phase, say } from '@/src/launch/phase.mjs'
import { settings } from '@/src/settings'

import { announce } from './announce'
import { claimPort } from './claimPort'
import { closeServer } from './closeServer'
import { fillDatabase } from './fillDatabase'
import { createHttp } from './createHttp'
import { listenAt } from './listenAt'
import { houseMeasures } from './metrics/houseMeasures'
import { openFront } from './openFront'
import { openOwnDatabase } from './openOwnDatabase'
import { openSmallFront } from './openSmallFront'
import { openWork } from './openWork'
import type { Shutdown } from './shutdown'
import { traceRequests } from './tracing/traceRequests'

/** Carte in one process, in its ROLE. It listens when all of it is ready; a taken port is told at once. */
export async function startAlone(logger: Logger, shutdown: Shutdown): Promise<void> {
  const { ROLE, SHUTDOWN_GRACE_SECONDS } = settings()
  const { version } = packageJson
  await claimPort(settings())
  const server = createHttp(settings())
  const close = closeServer(server, SHUTDOWN_GRACE_SECONDS)

  const database = await openOwnDatabase(shutdown)
  const { payload } = database
  const owner = await fillDatabase(database)
  houseMeasures(payload)
  const front =
    ROLE === 'worker'
      ? {
          listener: openSmallFront({ logger, payload, isDraining: shutdown.isDraining, version }),
          endStreams: () => undefined,
        }
      : await phase({ ru: 'Админка', en: 'Admin' }, () =>
          openFront({ logger, payload, server, shutdown, version }),
        )
  if (ROLE !== 'web') await openWork(payload, shutdown)
  // Closed first of all: the last answers need everything else.
  shutdown.onStop('requests', close)
  shutdown.onStop('menu events', front.endStreams)
  server.on('request', traceRequests(front.listener, settings()))
  await listenAt(server, settings())
  announce({ owner, say })
}
