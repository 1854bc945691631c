import { type CollectionAfterMeHook, Forbidden } from 'payload'

import { isAskerUnknown } from '@/src/auth/isAskerUnknown'

/**
 * "Nobody" is said of those who are nobody. The admin that hears it of somebody whom Postgres could not look up ends the
 * session on the page, and what was typed there is lost; `answerUnavailable` makes of a refusal "come again".
 */
export const askAgain: CollectionAfterMeHook = ({ req, response }) => {
  if (isAskerUnknown(req)) throw new Forbidden(req.t)
  return response
}
