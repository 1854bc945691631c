import { createServer, type Server } from 'node:http'

import type { Settings } from '@/src/settings'

import { answerUnreadable } from './answerUnreadable'

/** A server that answers nobody yet. Whoever dribbles headers or a body is cut off by the timeouts. */
export function createHttp({
  REQUEST_TIMEOUT_SECONDS,
}: Pick<Settings, 'REQUEST_TIMEOUT_SECONDS'>): Server {
  const requestTimeout = REQUEST_TIMEOUT_SECONDS * 1000
  const server = createServer({
    requestTimeout,
    headersTimeout: Math.min(15_000, requestTimeout),
    // Longer than the minute that most proxies keep their side open, so that theirs closes first.
    keepAliveTimeout: 65_000,
    connectionsCheckingInterval: 2_000,
  })
  server.on('clientError', answerUnreadable)
  return server
}
