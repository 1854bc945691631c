import { setTimeout as pause } from 'node:timers/promises'

import type { RequestHandler } from 'express'

import { server } from '@/src/i18n/server'

import { remember } from '../health/remember'
import { normalPath } from '../normalPath'
import type { Parts } from '../parts'
import { sendPage } from '../sendPage'

type Options = {
  readiness: Parts['readiness']
  /** For so many milliseconds what holds somebody's work waits for Postgres; then it goes on, whatever comes of it. */
  patience?: number
  /** For so many milliseconds a page waits; then it says why it does not come, and comes by itself. */
  pagePatience?: number
  /** How many wait at once; whoever comes beyond goes on. */
  places?: number
}

const step = 500
const secondsToNextTry = 5

/**
 * Holds what the admin asks while Postgres is away: a restart of Postgres is over sooner than anybody's patience. Payload's
 * admin takes every answer but 200 to a renewal for the end of the session and leaves the page with what was typed on it; of
 * a page that Payload cannot make Next says only that something broke, and of an answer to a form nothing.
 */
export function holdAdmin({
  readiness,
  patience = 25_000,
  pagePatience = 8_000,
  places = 200,
}: Options): RequestHandler {
  const ask = remember(readiness, step)
  const isThere = async () => (await ask().catch(() => null))?.parts.database === 'ok'
  let held = 0
  return async (req, res, next) => {
    const path = normalPath(req.originalUrl)
    const isOfAdmin = /^\/admin(\/|$)/.test(path)
    const isPage = isOfAdmin && (req.method === 'GET' || req.method === 'HEAD')
    const isWork = req.method === 'POST' && (isOfAdmin || path === '/api/users/refresh-token')
    if (!(isPage || isWork) || held >= places) return next()
    held += 1
    let isBack = false
    try {
      const until = Date.now() + (isPage ? pagePatience : patience)
      while (!res.closed && !(isBack = await isThere()) && Date.now() < until) await pause(step)
    } finally {
      held -= 1
    }
    if (res.closed) return
    if (isBack || !isPage) return next()
    const again = secondsToNextTry
    sendPage(req, res, { status: 503, title: server.away, hint: server.awayHint, again })
  }
}
