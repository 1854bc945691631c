import type { RequestHandler } from 'express'

/** `GET /`: what answers here and where to go on; `message`, `version` and `docs` as ever. */
export function home(version: string): RequestHandler {
  const body = {
    name: 'Carte',
    message: 'Carte API',
    version,
    docs: '/docs',
    links: {
      menu: '/api/v1/menu',
      openapi: '/api/v1/openapi.json',
      docs: '/docs',
      admin: '/admin',
      health: '/health',
    },
  }
  return (_req, res) => {
    res.set('Cache-Control', 'no-cache').json(body)
  }
}
