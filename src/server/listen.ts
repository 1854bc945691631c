import { createServer, type RequestListener, type Server } from 'node:http'

import type { Settings } from '@/src/settings'

import { answerUnreadable } from './answerUnreadable'

/** The address cannot be listened on; the message is one sentence for the operator. */
export class ListenError extends Error {
  override name = 'ListenError'
}

type Address = Pick<Settings, 'HOST' | 'PORT' | 'REQUEST_TIMEOUT_SECONDS'>

/**
 * Listens on HOST and PORT. Whoever dribbles headers or a body is cut off by the timeouts. Rejects
 * with a ListenError that names the setting to change.
 */
export async function listen(handler: RequestListener, address: Address): Promise<Server> {
  const requestTimeout = address.REQUEST_TIMEOUT_SECONDS * 1000
  const server = createServer(
    {
      requestTimeout,
      headersTimeout: Math.min(15_000, requestTimeout),
      // Longer than the minute that most proxies keep their side open, so that theirs closes first.
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: 2_000,
    },
    handler,
  )
  server.on('clientError', answerUnreadable)
  await new Promise<void>((listening, failed) => {
    server.once('error', (error) => failed(explain(error, address)))
    server.listen(address.PORT, address.HOST, () => {
      server.removeAllListeners('error')
      listening()
    })
  })
  return server
}

function explain(error: Error, { HOST, PORT }: Address): Error {
  const code = 'code' in error ? error.code : undefined
  switch (code) {
    case 'EADDRINUSE':
      return new ListenError(
        `Port ${PORT} is taken by another program: stop that program, or set PORT to a free port.`,
        { cause: error },
      )
    case 'EACCES':
      return new ListenError(
        `This user may not listen on port ${PORT}: set PORT to 1024 or more and put a proxy in front.`,
        { cause: error },
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new ListenError(
        `This machine has no address "${HOST}": set HOST to one that it has, or to 0.0.0.0 for all.`,
        { cause: error },
      )
    default:
      return error
  }
}
