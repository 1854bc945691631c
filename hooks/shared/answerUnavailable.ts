import type { AfterErrorHook } from 'payload'
import { z } from 'zod'

import { isAskerUnknown } from '@/src/auth/isAskerUnknown'
import { isDatabaseAway } from '@/src/db/isDatabaseAway'

import { answerWith } from './answerWith'

const texts = {
  ru: 'Сервис временно недоступен: повторите через несколько секунд.',
  en: 'Temporarily unavailable: try again in a few seconds.',
}

const refused = z.object({ status: z.union([z.literal(401), z.literal(403)]) })

/**
 * While Postgres is away Payload answers 500, and 403 to those whom it could not look up: both are 503, after which apps
 * try again and nobody is signed out.
 */
export const answerUnavailable: AfterErrorHook = async (failed) => {
  const { error, req } = failed
  const isRefused = refused.safeParse(error).success
  if (!isDatabaseAway(error) && !(isRefused && (await isAskerUnknown(req)))) return
  return answerWith(failed, 503, texts)
}
