import type { RequestHandler } from 'express'

import { server } from '@/src/i18n/server'

import { sendProblem } from '../sendProblem'
import { sendResponse } from './sendResponse'
import { toRequest } from './toRequest'

/** Hands a request to a handler of web Requests, and its Response back; aborted when the client goes. */
export function forward(answer: (request: Request) => Promise<Response>): RequestHandler {
  return async (req, res) => {
    // Only what is read hears that nobody waits for it any more: what changes something is done to its end.
    const gone = ['GET', 'HEAD'].includes(req.method) ? new AbortController() : null
    let isGone = false
    res.once('close', () => {
      isGone = !res.writableFinished
      if (isGone) gone?.abort()
    })
    const request = toRequest(req, gone?.signal ?? null)
    if (!request) {
      sendProblem(req, res, { code: 'malformed', detail: server.badAddress })
      return
    }
    try {
      const response = await answer(request)
      if (res.headersSent || res.destroyed) await response.body?.cancel()
      else await sendResponse(response, req, res)
    } catch (error) {
      if (!isGone) throw error
    }
  }
}
