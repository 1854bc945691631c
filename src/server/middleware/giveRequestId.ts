import { randomUUID } from 'node:crypto'

import type { RequestHandler } from 'express'

declare module 'express-serve-static-core' {
  interface Request {
    /** Names this request in the log, in the answer and in problem details. */
    id: string
  }
}

const sane = /^[\w.:-]{8,128}$/

/** Takes the X-Request-Id of a proxy in front when it looks like one, else makes one; sends it back. */
export const giveRequestId: RequestHandler = (req, res, next) => {
  const given = req.get('x-request-id')
  req.id = given && sane.test(given) ? given : randomUUID()
  req.headers['x-request-id'] = req.id
  res.setHeader('X-Request-Id', req.id)
  next()
}
