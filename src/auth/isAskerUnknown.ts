import type { PayloadRequest } from 'payload'

import { unknown } from './noteUnknown'

/**
 * Whether somebody showed who they are and nobody could look it up: Payload takes them for nobody when Postgres does not
 * answer, and an app that hears "sign in first" throws its session away. To be asked where a request is refused.
 */
export function isAskerUnknown({
  context,
  user,
}: Pick<PayloadRequest, 'context' | 'user'>): boolean {
  return !user && context[unknown] === true
}
