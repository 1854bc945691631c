import { z } from 'zod'

import { isAskerUnknown } from '@/src/auth/isAskerUnknown'
import { Problem } from '@/src/errors'
import { api } from '@/src/i18n/api'
import { negotiateLanguage } from '@/src/i18n/negotiateLanguage'

import type { Asks, Call, CallSpec } from './call'
import { problemResponse } from './problemResponse'
import { readRequest } from './readRequest'
import { toProblem } from './toProblem'
import { wrongFields } from './wrongFields'

/** What is not there is `required`, a key of the API's texts; other issues keep their message. */
function nameMissing({ input }: { input?: unknown }): string | undefined {
  return input === undefined ? 'required' : undefined
}

/**
 * Makes a call out of its specification: the endpoint checks access, reads the request by the
 * schemas, and answers with JSON or, on any failure, with problem details; the description is what
 * /api/v1/openapi.json is generated from.
 */
export function defineCall<Shape extends Asks>(spec: CallSpec<Shape>): Call {
  const { handle, ...description } = spec
  const asks = z.object(spec.asks)
  return {
    description,
    endpoint: {
      path: spec.path,
      method: spec.method,
      handler: async (req) => {
        const language = negotiateLanguage(req.headers.get('accept-language'))
        try {
          if (spec.access && !spec.access.allows({ req })) {
            if (isAskerUnknown(req)) {
              throw new Problem('unavailable', { headers: { 'Retry-After': '2' } })
            }
            throw req.user?.isActive
              ? new Problem('forbidden', { detail: api.notAllowed })
              : new Problem('unauthorized', {
                  detail: api.signIn,
                  headers: { 'WWW-Authenticate': 'Bearer' },
                })
          }
          const parsed = asks.safeParse(await readRequest(req, spec), { error: nameMissing })
          if (!parsed.success) throw wrongFields(parsed.error)
          const { body, headers, response } = await handle({ ...parsed.data, req, language })
          if (response) return response
          const { status } = spec.answers
          const shared = { Vary: 'Accept-Language', 'Content-Language': language, ...headers }
          return body === undefined
            ? new Response(null, { status, headers: shared })
            : Response.json(body, { status, headers: shared })
        } catch (error) {
          return problemResponse(req, toProblem(req, error), language)
        }
      },
    },
  }
}
