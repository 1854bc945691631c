import type { AfterErrorHook } from 'payload'

import { isAskerUnknown } from '@/src/auth/isAskerUnknown'
import { isDatabaseAway } from '@/src/db/isDatabaseAway'
import { someCause } from '@/src/db/someCause'

import { answerWith } from './answerWith'

const texts = {
  ru: 'Сервис временно недоступен: повторите через несколько секунд.',
  en: 'Temporarily unavailable: try again in a few seconds.',
}

/** GraphQL's failures have the refusal inside. */
const isRefusal = (error: unknown) =>
  someCause(error, ({ status }) => status === 401 || status === 403)

/**
 * While Postgres is away Payload answers 500, and 403 to those whom it could not look up: both are 503, after which apps
 * try again and nobody is signed out.
 */
export const answerUnavailable: AfterErrorHook = (failed) => {
  const { error, req } = failed
  if (!isDatabaseAway(error) && !(isAskerUnknown(req) && isRefusal(error))) return
  return answerWith(failed, 503, texts)
}
