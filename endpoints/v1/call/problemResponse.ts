import type { PayloadRequest } from 'payload'

import { type Problem, problems } from '@/src/errors'
import type { Language } from '@/src/i18n/language'
import { problemBody, problemType } from '@/src/problem'

/** A failure as an answer: problem details in the reader's language, with the request's id if it has one. */
export function problemResponse(
  req: Pick<PayloadRequest, 'headers'>,
  { code, detail, errors, headers }: Problem,
  language: Language,
): Response {
  const requestId = req.headers.get('x-request-id')
  return Response.json(problemBody({ code, language, detail, errors, requestId }), {
    status: problems[code].status,
    headers: {
      'Content-Type': problemType,
      'Content-Language': language,
      Vary: 'Accept-Language',
      ...headers,
    },
  })
}
