import type { RequestHandler } from 'express'

import { server } from '@/src/i18n/server'

import { normalPath } from '../normalPath'
import { sendPage } from '../sendPage'
import { sendProblem } from '../sendProblem'

/** What nobody has answered does not exist. */
export const answerNotFound: RequestHandler = (req, res) => {
  if (/^\/(api|health)(\/|$)/.test(normalPath(req.originalUrl))) {
    sendProblem(req, res, { code: 'not-found', detail: server.noSuchAddress })
  } else {
    sendPage(req, res, { status: 404, title: server.lost, hint: server.lostHint })
  }
}
