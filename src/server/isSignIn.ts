import type { Request } from 'express'

import { normalPath } from './normalPath'

const pattern = /^\/api\/(?:.+\/)?(?:login|forgot-password|reset-password|unlock|first-register)$/

/** Whether a request guesses or sets a password: it costs a hash, and is limited more tightly. */
export function isSignIn(req: Pick<Request, 'method' | 'originalUrl'>): boolean {
  return req.method === 'POST' && pattern.test(normalPath(req.originalUrl))
}
