import type { RequestHandler } from 'express'

import { letLag } from '@/src/db/replica/mayLag'

import { normalPath } from '../normalPath'

/** Payload's REST, without what is ours (v1) and what outside services tell and ask. */
const mayBeOld = /^\/api\/(?!v1\/|payments|iiko|telegram|webhooks|users|customers|orders)/

/**
 * What nobody has signed in to read may come from a replica, some seconds old (DATABASE_REPLICA_URL). Staff read what
 * they have just written, and so do guests their orders.
 */
export const readFromReplica: RequestHandler = (req, _res, next) => {
  const isRead = req.method === 'GET' || req.method === 'HEAD'
  const isAnybody = !req.headers.authorization && !req.headers.cookie
  if (isRead && isAnybody && mayBeOld.test(normalPath(req.originalUrl))) letLag(next)
  else next()
}
