import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'

import { isDatabaseAway } from '@/src/db/isDatabaseAway'
import { Problem, type ProblemCode } from '@/src/errors'
import { api } from '@/src/i18n/api'
import { loggedPath } from '@/src/log/loggedPath'

import { outsideName } from './outsideName'

/**
 * Payload's errors by their shape, not their class: a bundler that makes a second copy of payload
 * makes second classes.
 */
const payloadError = z.object({
  status: z.number(),
  data: z
    .object({ errors: z.array(z.object({ path: z.string().nullish(), message: z.string() })) })
    .nullish()
    .catch(undefined),
})

const codes: Readonly<Record<number, ProblemCode>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
  423: 'locked',
  429: 'too-many-requests',
}

type Asked = Pick<PayloadRequest, 't' | 'method' | 'pathname'> & {
  payload: Pick<Payload, 'logger'>
}

/**
 * Any error of a call as the problem that its caller may read. What nobody foresaw is logged in full
 * and answered without a word about its cause.
 */
export function toProblem(req: Asked, error: unknown): Problem {
  if (error instanceof Problem) return error
  const { success, data: known } = payloadError.safeParse(error)
  if (success && known.data) {
    const taken = req.t('error:valueMustBeUnique')
    const conflict = known.data.errors.some(({ message }) => message === taken)
    return new Problem(conflict ? 'conflict' : 'invalid', {
      cause: error,
      errors: known.data.errors.map(({ path, message }) => ({
        field: outsideName(path ?? ''),
        detail: message === taken ? api.taken : { ru: message, en: message },
      })),
    })
  }
  const code = success ? codes[known.status] : undefined
  if (code) return new Problem(code, { cause: error })
  if (isDatabaseAway(error)) {
    req.payload.logger.warn({ err: error, msg: 'A call met a database that is away' })
    return new Problem('unavailable', { headers: { 'Retry-After': '2' }, cause: error })
  }
  const { method, pathname } = req
  const path = pathname === undefined ? undefined : loggedPath(pathname)
  req.payload.logger.error({ err: error, method, path, msg: 'A call failed' })
  return new Problem('internal', { detail: api.unexpected, cause: error })
}
