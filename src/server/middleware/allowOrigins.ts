import cors from 'cors'
import type { RequestHandler } from 'express'

import type { Settings } from '@/src/settings'

/**
 * CORS for /api, preflight included. Listed origins may send cookies; `*` lets any other site call
 * without them (Fetch, 3.2: credentials need a named origin).
 */
export function allowOrigins({ CORS_ORIGINS }: Pick<Settings, 'CORS_ORIGINS'>): RequestHandler {
  const listed = new Set(CORS_ORIGINS)
  const isOpen = listed.has('*')
  const answerCors = cors<cors.CorsRequest>((req, answer) => {
    const { origin } = req.headers
    const isListed = origin !== undefined && listed.has(origin)
    answer(null, {
      origin: isListed ? origin : isOpen && origin !== undefined ? '*' : false,
      credentials: isListed,
      methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
      exposedHeaders: ['Retry-After', 'RateLimit', 'RateLimit-Policy', 'X-Request-Id'],
      maxAge: 600,
    })
  })
  return (req, res, next) => {
    if (listed.size > 0) res.vary('Origin')
    answerCors(req, res, next)
  }
}
