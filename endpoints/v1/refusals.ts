import type { Endpoint, PayloadRequest } from 'payload'

import { Problem } from '@/src/errors'
import { api } from '@/src/i18n/api'
import { fill } from '@/src/i18n/fill'
import { negotiateLanguage } from '@/src/i18n/negotiateLanguage'

import { problemResponse } from './call/problemResponse'

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

function refuse(problem: Problem): (req: PayloadRequest) => Response {
  return (req) =>
    problemResponse(req, problem, negotiateLanguage(req.headers.get('accept-language')))
}

function wrongMethod(allowed: string[]): Problem {
  const list = allowed.join(', ')
  return new Problem('method-not-allowed', {
    detail: {
      ru: fill(api.wrongMethod.ru, { methods: list }),
      en: fill(api.wrongMethod.en, { methods: list }),
    },
    headers: { Allow: list },
  })
}

/**
 * Endpoints for what the calls do not answer: 405 naming the right methods on the calls' paths, and
 * 404 on all other paths of /api/v1, as problem details both. They stand after the calls.
 */
export function refusals(calls: readonly Endpoint[]): Endpoint[] {
  const paths = [...new Set(calls.map(({ path }) => path))]
  const wrong = paths.flatMap((path) => {
    const allowed: string[] = calls.filter((call) => call.path === path).map(({ method }) => method)
    const handler = refuse(wrongMethod(allowed.map((method) => method.toUpperCase())))
    return methods
      .filter((method) => !allowed.includes(method))
      .map((method) => ({ path, method, handler }))
  })
  const unknown = refuse(new Problem('not-found', { detail: api.noSuchPath }))
  return [...wrong, ...methods.map((method) => ({ path: '/v1/:rest*', method, handler: unknown }))]
}
