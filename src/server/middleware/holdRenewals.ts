import { setTimeout as pause } from 'node:timers/promises'

import type { RequestHandler } from 'express'

import { remember } from '../health/remember'
import { normalPath } from '../normalPath'
import type { Parts } from '../parts'

type Options = {
  readiness: Parts['readiness']
  /** For so many milliseconds a renewal waits for Postgres; then it goes on, whatever comes of it. */
  patience?: number
  /** How many wait at once; whoever comes beyond goes on. */
  places?: number
}

const step = 500

/**
 * Holds what renews a session of the admin while Postgres is away. Payload's admin takes every answer but 200 for the end
 * of the session and leaves the page with what was typed on it; a restart of Postgres is over sooner than anybody's patience.
 */
export function holdRenewals({
  readiness,
  patience = 25_000,
  places = 200,
}: Options): RequestHandler {
  const ask = remember(readiness, step)
  const isThere = async () => (await ask().catch(() => null))?.parts.database === 'ok'
  let held = 0
  return async (req, res, next) => {
    const isRenewal =
      req.method === 'POST' && normalPath(req.originalUrl) === '/api/users/refresh-token'
    if (!isRenewal || held >= places) return next()
    held += 1
    try {
      const until = Date.now() + patience
      while (!res.closed && Date.now() < until && !(await isThere())) await pause(step)
    } finally {
      held -= 1
    }
    if (!res.closed) next()
  }
}
