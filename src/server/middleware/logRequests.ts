import type { RequestHandler } from 'express'
import type { Logger } from 'pino'

import { loggedPath } from '@/src/log/loggedPath'
import { traceIds } from '@/src/tracing/traceIds'

/** One line a request, when its connection is done with it: no query values, no headers, no body. */
export function logRequests(logger: Logger): RequestHandler {
  return (req, res, next) => {
    const began = process.hrtime.bigint()
    // The end of a connection is told outside of the request.
    const { trace_id, span_id } = traceIds()
    const { socket } = req
    const written = socket.bytesWritten
    res.once('close', () => {
      const path = loggedPath(req.originalUrl)
      const isProbe = path.startsWith('/health') && res.statusCode < 400
      const level = res.statusCode >= 500 ? 'error' : isProbe ? 'debug' : 'info'
      logger[level](
        {
          trace_id,
          span_id,
          id: req.id,
          method: req.method,
          path,
          status: res.statusCode,
          ms: Math.round(Number(process.hrtime.bigint() - began) / 1e5) / 10,
          bytes: socket.bytesWritten - written,
          ...(res.writableFinished ? {} : { aborted: true }),
        },
        'request',
      )
    })
    next()
  }
}
