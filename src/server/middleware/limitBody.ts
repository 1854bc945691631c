import type { Request, RequestHandler, Response } from 'express'

import { fill } from '@/src/i18n/fill'
import { server } from '@/src/i18n/server'

import { bodyLimit, type BodyLimits } from '../limits/bodyLimit'
import { sendProblem } from '../sendProblem'

const patienceMs = 2_000

/**
 * Refuses bodies over the limit with 413: at once by their Content-Length, else when the bytes that
 * have come exceed it. The body itself stays an unread stream for whoever is behind.
 */
export function limitBody(settings: BodyLimits): RequestHandler {
  return (req, res, next) => {
    const limit = bodyLimit(req, settings)
    // Node itself holds a body to its Content-Length (RFC 9112, 6.3); only chunked ones are counted.
    if (Number(req.get('content-length') ?? 0) > limit) return refuse(req, res, limit)
    // The first bytes come with the headers, before a middleware that waits has let the request on.
    if (req.readableLength > limit) return refuse(req, res, limit)
    if (req.get('transfer-encoding') !== undefined) countChunks(req, res, limit)
    next()
  }
}

/** `push` is the one door through which a body enters its stream, however it is read later. */
function countChunks(req: Request, res: Response, limit: number): void {
  const push = req.push.bind(req)
  let received = req.readableLength
  req.push = (chunk: unknown, encoding?: BufferEncoding) => {
    const within = received <= limit
    if (Buffer.isBuffer(chunk)) received += chunk.length
    if (received <= limit) return push(chunk, encoding)
    // Whoever reads must not take a cut body for a whole one: no more data, and no end.
    if (within) refuse(req, res, limit)
    return true
  }
}

function refuse(req: Request, res: Response, limit: number): void {
  if (res.headersSent) {
    req.destroy()
    return
  }
  const isSmall = limit < 1024 * 1024
  const size = isSmall ? limit / 1024 : limit / 1024 / 1024
  const unit = isSmall ? server.kilobytes : server.megabytes
  // A client that is still sending reads the answer only if it is not cut off at once.
  const cut = () => {
    if (!req.complete) req.destroy()
  }
  res.once('finish', () => setTimeout(cut, patienceMs).unref())
  sendProblem(req, res, {
    code: 'too-large',
    detail: {
      ru: fill(server.bodyTooLarge.ru, { limit: fill(unit.ru, { size }) }),
      en: fill(server.bodyTooLarge.en, { limit: fill(unit.en, { size }) }),
    },
  })
}
