/**
 * Carte's server without its admin pages and limits, for tests and benchmarks that want several of
 * them: /api/v1 and Payload's REST over the database of DATABASE_URL, with the compiled menu in front.
 * Prints its port when it answers.
 */
import { createServer } from 'node:http'

import express from 'express'

const { getPayload, handleEndpoints } = await import('payload')
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })

const { createLogger } = await import('@/src/log/createLogger')
const { menuOf } = await import('@/src/menu/menuOf')
const { connectRedis } = await import('@/src/server/limits/connectRedis')
const { forward } = await import('@/src/server/bridge/forward')
const { serveMenu } = await import('@/src/server/menu/serveMenu')
const { settings } = await import('@/src/settings')

const { DATABASE_URL, REDIS_URL } = settings()
const logger = createLogger(settings())
const redis = REDIS_URL ? connectRedis(REDIS_URL, logger) : undefined
const menu = await menuOf(payload, { listenOn: DATABASE_URL, redis })
const rest = express().use(
  forward((request) => handleEndpoints({ config: payload.config, request })),
)
const { listener } = serveMenu({ menu, settings: settings(), logger, otherwise: rest })
const server = createServer(listener)
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') process.stdout.write(`port ${address.port}\n`)
})

// For tests and benchmarks: how often documents were made here and taken from others, and what is
// in use after everything unused has gone.
const { setFlagsFromString } = await import('node:v8')
const { runInNewContext } = await import('node:vm')
process.on('message', (asked) => {
  if (asked === 'counts') return process.send?.(menu.share?.counts ?? null)
  setFlagsFromString('--expose-gc')
  runInNewContext('gc()')
  return process.send?.(process.memoryUsage())
})
process.once('SIGTERM', () => process.exit(0))

export {}
