import express from 'express'
import type { RequestListener } from 'node:http'
import type { Payload } from 'payload'
import type { Logger } from 'pino'

import { settings } from '@/src/settings'

import { health } from './health/health'
import { readinessOf } from './health/readinessOf'
import { metrics } from './metrics/metrics'
import { poolMeasures } from './metrics/poolMeasures'
import { answerErrors } from './middleware/answerErrors'
import { answerNotFound } from './middleware/answerNotFound'
import { giveRequestId } from './middleware/giveRequestId'
import { tellClient } from './middleware/tellClient'

type Options = {
  logger: Logger
  payload: Payload
  isDraining: () => boolean
  version: string
}

/** What a Carte answers that answers no guests: whether it is well, and what it measures. */
export function openSmallFront({ logger, payload, isDraining, version }: Options): RequestListener {
  poolMeasures(payload.db.pool)
  const app = express()
  app.disable('x-powered-by')
  app.use(giveRequestId)
  app.use('/metrics', metrics(settings()), answerNotFound)
  app.use(tellClient)
  app.use(
    '/health',
    health({ readiness: readinessOf(payload), isDraining, version }),
    answerNotFound,
  )
  app.use(answerNotFound)
  app.use(answerErrors(logger))
  return app
}
