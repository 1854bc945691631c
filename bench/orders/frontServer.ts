/**
 * Carte's own front (src/server/app, every middleware of it) over the database of DATABASE_URL, without the admin
 * behind it and without a worker: what taking orders and webhooks costs by itself. Prints its port.
 */
import { createServer } from 'node:http'

const { getPayload, handleEndpoints } = await import('payload')
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })

const { createLogger } = await import('@/src/log/createLogger')
const { menuOf } = await import('@/src/menu/menuOf')
const { createApp } = await import('@/src/server/app')
const { aSite } = await import('@/src/server/fakes/aSite')
const { createLimiters } = await import('@/src/server/limits/createLimiters')
const { serveMenu } = await import('@/src/server/menu/serveMenu')
const { settings } = await import('@/src/settings')

const logger = createLogger(settings())
const menu = await menuOf(payload, { listenOn: settings().DATABASE_URL })
const app = createApp({
  settings: settings(),
  logger,
  limiters: createLimiters(settings()),
  next: (_req, res) => Promise.resolve(void res.writeHead(404).end()),
  api: (request) => handleEndpoints({ config: payload.config, request }),
  site: { ...aSite(), engine: menu.engine },
  readiness: () => Promise.resolve({ ok: true, parts: {} }),
  isDraining: () => false,
  version: 'bench',
})
const { listener } = serveMenu({ menu, settings: settings(), logger, otherwise: app })
const server = createServer(listener)
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') process.stdout.write(`port ${address.port}\n`)
})
process.once('SIGTERM', () => process.exit(0))

export {}
