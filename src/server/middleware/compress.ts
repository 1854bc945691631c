import compression from 'compression'
import type { RequestHandler } from 'express'

/** gzip or brotli for text; live events are left alone, for a compressor would hold them back. */
export const compress: RequestHandler = compression({
  filter: (req, res) =>
    !String(res.getHeader('Content-Type') ?? '').startsWith('text/event-stream') &&
    compression.filter(req, res),
})
