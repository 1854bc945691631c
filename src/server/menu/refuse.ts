import type { IncomingMessage, ServerResponse } from 'node:http'

import type { ProblemCode } from '@/src/errors'
import type { Text } from '@/src/i18n/language'
import { negotiateLanguage } from '@/src/i18n/negotiateLanguage'
import { problemBody, problemType } from '@/src/problem'

type Refusal = { code: ProblemCode; detail: Text; headers: readonly string[] }

/** Answers with problem details (RFC 9457) where there is no Express; the client may ask again in half a minute. */
export function refuse(
  req: IncomingMessage,
  res: ServerResponse,
  { code, detail, headers }: Refusal,
): void {
  const language = negotiateLanguage(req.headers['accept-language'])
  const body = problemBody({ code, language, detail })
  res.writeHead(body.status, [
    'Content-Type',
    problemType,
    'Content-Language',
    language,
    'Cache-Control',
    'no-store',
    'Retry-After',
    '30',
    ...headers,
  ])
  res.end(JSON.stringify(body))
}
