import type { RequestHandler } from 'express'

/**
 * Removes what only a trusted proxy may say, when there is none: Next and Payload build addresses
 * from these headers without asking Express whom to trust.
 */
export const dropForwarded: RequestHandler = (req, _res, next) => {
  for (const name of Object.keys(req.headers)) {
    if (name === 'forwarded' || name.startsWith('x-forwarded-')) delete req.headers[name]
  }
  next()
}
