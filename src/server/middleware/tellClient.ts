import type { RequestHandler } from 'express'

import { clientHeader } from '@/src/auth/codes/clientOf'

import { clientAddress } from '../limits/clientAddress'

/** Tells endpoints whom a request is from, which Payload's requests do not say. */
export const tellClient: RequestHandler = (req, _res, next) => {
  req.headers[clientHeader] = clientAddress(req.ip)
  next()
}
