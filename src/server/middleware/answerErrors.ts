import type { ErrorRequestHandler } from 'express'
import type { Logger } from 'pino'

import { server } from '@/src/i18n/server'

import { normalPath } from '../normalPath'
import { sendPage } from '../sendPage'
import { sendProblem } from '../sendProblem'

/** The last resort: logs what was thrown with the id of the request, and shows none of it. */
export function answerErrors(logger: Logger): ErrorRequestHandler {
  // Express knows error handlers by their four arguments.
  return (error: unknown, req, res, _next) => {
    const status = clientStatus(error)
    if (status === undefined) logger.error({ id: req.id, err: error }, 'A request failed')
    if (res.headersSent) {
      // The answer has begun: only cutting it off tells the client that it is not whole.
      res.destroy()
      return
    }
    for (const name of ['Content-Length', 'Content-Encoding', 'ETag']) res.removeHeader(name)
    const isApi = /^\/api(\/|$)/.test(normalPath(req.originalUrl))
    if (status === undefined) {
      if (isApi) sendProblem(req, res, { code: 'internal', detail: server.unexpected })
      else sendPage(req, res, { status: 500, title: server.broken, hint: server.brokenHint })
    } else {
      if (isApi) sendProblem(req, res, { code: 'malformed', detail: server.badAddress })
      else sendPage(req, res, { status, title: server.refused, hint: server.badAddress })
    }
  }
}

/** Express and its parts mark what the client did wrong, an undecodable path say, with a 4xx. */
function clientStatus(error: unknown): number | undefined {
  const hasStatus = error instanceof Error && 'status' in error && typeof error.status === 'number'
  return hasStatus && Number(error.status) >= 400 && Number(error.status) < 500
    ? Number(error.status)
    : undefined
}
