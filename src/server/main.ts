import type { RequestListener } from 'node:http'

import packageJson from '@/package.json'
import { phase, say } from '@/src/launch/phase.mjs'
import { settings } from '@/src/settings'
import { openBackups } from '@/src/worker/openBackups'
import { openHearing } from '@/src/worker/openHearing'
import { openIikoRunner } from '@/src/worker/openIikoRunner'
import { openMessages } from '@/src/worker/openMessages'
import { openWorker } from '@/src/worker/openWorker'

import { announce } from './announce'
import { closeServer } from './closeServer'
import { explainFailure } from './explainFailure'
import { fillDatabase } from './fillDatabase'
import { listen } from './listen'
import { createLogger } from '@/src/log/createLogger'
import { openDatabase } from './openDatabase'
import { openFront } from './openFront'
import { createShutdown } from './shutdown'
import { stillStarting } from './stillStarting'

/** The server, from nothing to serving. The port is claimed first: a taken one is told at once. */
async function start(): Promise<void> {
  const { LOG_LEVEL, SHUTDOWN_GRACE_SECONDS } = settings()
  const logger = createLogger({ LOG_LEVEL })
  const shutdown = createShutdown({ logger, graceSeconds: SHUTDOWN_GRACE_SECONDS })
  shutdown.listenToSignals()
  try {
    let answer: RequestListener = stillStarting
    const server = await listen((req, res) => answer(req, res), settings())
    const close = closeServer(server, SHUTDOWN_GRACE_SECONDS)
    shutdown.onStop('http', close)

    const opening = phase({ ru: 'База данных', en: 'Database' }, () => openDatabase('server'))
    // Told to stop in the middle of it, the process still has to stop the Postgres that it started.
    shutdown.onStop('database', () =>
      opening.then(
        ({ close: closeDatabase }) => closeDatabase(),
        () => undefined,
      ),
    )
    const database = await opening
    const owner = await fillDatabase(database)
    const front = await phase({ ru: 'Админка', en: 'Admin' }, () =>
      openFront({
        logger,
        payload: database.payload,
        server,
        shutdown,
        version: packageJson.version,
      }),
    )
    const { DATABASE_URL, MENU_HISTORY_DAYS } = settings()
    const worker = openWorker({
      payload: database.payload,
      connectionString: DATABASE_URL,
      historyDays: MENU_HISTORY_DAYS,
    })
    shutdown.onStop('worker', worker.close)
    const messages = await openMessages(database.payload)
    shutdown.onStop('messages', messages.close)
    const iiko = openIikoRunner(database.payload)
    shutdown.onStop('iiko', iiko.close)
    const backups = openBackups(database.payload)
    shutdown.onStop('backups', backups.close)
    const hearing = await openHearing(database.payload)
    shutdown.onStop('hearing', hearing.close)
    // Closed first of all: the last answers need everything else.
    shutdown.onStop('requests', close)
    shutdown.onStop('menu events', front.endStreams)
    answer = front.listener
    announce({ owner, say })
  } catch (error) {
    // What was being opened when the signal came has been closed under it: no failure to tell.
    if (shutdown.isDraining()) return
    await shutdown.stop('the start failed')
    process.stderr.write(`${explainFailure(error)}\n`)
    process.exit(1)
  }
}

await start()
