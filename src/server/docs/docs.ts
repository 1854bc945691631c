import { createRequire } from 'node:module'
import path from 'node:path'

import { Router } from 'express'

const assets = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-16x16.png', 'favicon-32x32.png']

/** `/docs`: the description of /api/v1 to read and try, by Swagger UI, from this machine alone. */
export function docs(): Router {
  const require = createRequire(import.meta.url)
  const root = path.dirname(require.resolve('swagger-ui-dist/package.json'))
  const router = Router()
  router.get('/', (_req, res) => {
    res.set('Cache-Control', 'no-cache').type('html').send(page)
  })
  router.get('/start.js', (_req, res) => {
    res.set('Cache-Control', 'no-cache').type('text/javascript').send(script)
  })
  router.get(
    assets.map((name) => `/${name}`),
    (req, res) => {
      res.sendFile(req.path.slice(1), { root, maxAge: '1d' })
    },
  )
  return router
}

const page = `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Carte API</title>
    <link rel="icon" type="image/png" href="/docs/favicon-32x32.png" sizes="32x32" />
    <link rel="stylesheet" href="/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`

const script = `SwaggerUIBundle({
  url: '/api/v1/openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  tryItOutEnabled: true,
  validatorUrl: null,
})
`
