import { availableParallelism } from 'node:os'

import type { RequestHandler } from 'express'

import { server } from '@/src/i18n/server'

import { isSignIn } from '../isSignIn'
import { bodyArrived } from '../limits/bodyArrived'
import { createGate } from '../limits/createGate'
import { sendProblem } from '../sendProblem'

type Options = { places?: number; queue?: number }

const half = Math.max(1, Math.floor(availableParallelism() / 2))

/**
 * At most `places` sign-ins at work and `queue` in line; 503 beyond. Each costs 100 ms of a core
 * (PBKDF2, 600,000 rounds), and a flood of them must leave cores to the menu. Nobody holds a place
 * while the body is still on its way, so that slow senders cannot keep others out.
 */
export function gateSignIns({ places = half, queue = 50 }: Options = {}): RequestHandler {
  const gate = createGate({ places, queue })
  return async (req, res, next) => {
    if (!isSignIn(req)) return next()
    const gone = new AbortController()
    res.once('close', () => gone.abort())
    await bodyArrived(req)
    if (res.headersSent) return
    const leave = await gate.enter(gone.signal)
    if (leave) {
      res.once('close', leave)
      if (gone.signal.aborted) leave()
      else next()
    } else if (!gone.signal.aborted) {
      res.set('Retry-After', '5')
      sendProblem(req, res, { code: 'unavailable', detail: server.signInsBusy })
    }
  }
}
