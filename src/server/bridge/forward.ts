import type { RequestHandler } from 'express'

import { server } from '@/src/i18n/server'

import { sendProblem } from '../sendProblem'
import { sendResponse } from './sendResponse'
import { toRequest } from './toRequest'

/** Hands a request to a handler of web Requests, and its Response back; aborted when the client goes. */
export function forward(answer: (request: Request) => Promise<Response>): RequestHandler {
  return async (req, res) => {
    const gone = new AbortController()
    res.once('close', () => {
      if (!res.writableFinished) gone.abort()
    })
    const request = toRequest(req, gone.signal)
    if (!request) {
      sendProblem(req, res, { code: 'malformed', detail: server.badAddress })
      return
    }
    try {
      const response = await answer(request)
      if (res.headersSent || res.destroyed) await response.body?.cancel()
      else await sendResponse(response, req, res)
    } catch (error) {
      if (!gone.signal.aborted) throw error
    }
  }
}
