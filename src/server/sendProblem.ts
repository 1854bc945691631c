import type { Request, Response } from 'express'

import type { ProblemCode } from '@/src/errors'
import { fill } from '@/src/i18n/fill'
import type { Text } from '@/src/i18n/language'
import { negotiateLanguage } from '@/src/i18n/negotiateLanguage'
import { problemBody, problemType } from '@/src/problem'

import { normalPath } from './normalPath'

type What = {
  code: ProblemCode
  detail: Text
  /** What stands in the `{…}` of the detail. */
  values?: Record<string, string | number>
}

/**
 * Answers with problem details (RFC 9457) in the client's language. In front of Payload's own REST the
 * sentence stands in `message` too, where Payload's admin looks for what to show.
 */
export function sendProblem(
  req: Request,
  res: Response,
  { code, detail, values = {} }: What,
): void {
  const language = negotiateLanguage(req.get('accept-language'))
  const body = problemBody({
    code,
    language,
    detail: { ru: fill(detail.ru, values), en: fill(detail.en, values) },
    requestId: req.id,
  })
  const isForAdmin = !/^\/api\/v1(\/|$)/.test(normalPath(req.originalUrl))
  res.vary('Accept-Language')
  res
    .status(body.status)
    .set({ 'Cache-Control': 'no-store', 'Content-Language': language })
    .type(problemType)
    .send(JSON.stringify(isForAdmin ? { ...body, message: body.detail } : body))
}
