/**
 * Carte's own front (src/server/app, every middleware of it) over the database of DATABASE_URL, without the admin
 * behind it and without a worker: what taking orders and webhooks costs by itself. As many processes as
 * WEB_CONCURRENCY says answer at its port, as Carte's own do (src/server/box). Prints its port.
 */
import cluster from 'node:cluster'
import { createServer } from 'node:http'

const wanted = Number(process.env.WEB_CONCURRENCY ?? 1)
if (cluster.isPrimary && wanted > 1) {
  let ready = 0
  cluster.on('listening', (_worker, { port }) => {
    ready += 1
    if (ready === wanted) process.stdout.write(`port ${port}\n`)
  })
  for (let index = 0; index < wanted; index += 1) cluster.fork()
} else await serve()

async function serve(): Promise<void> {
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
    if (cluster.isPrimary && address && typeof address === 'object') {
      process.stdout.write(`port ${address.port}\n`)
    }
  })
  process.once('SIGTERM', () => process.exit(0))
}
