import type { Request as ExpressRequest } from 'express'

/** Headers of one connection, not of the message (RFC 9110, 7.6.1). */
export const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/**
 * A web Request with the body of `req` as a stream, not yet read; null when the address cannot be
 * read. HEAD asks as GET: the answer to it has the same headers (RFC 9110, 9.3.2).
 */
export function toRequest(req: ExpressRequest, gone: AbortSignal | null): Request | null {
  const url = `${req.protocol}://${req.host ?? ''}${req.originalUrl}`
  if (!URL.canParse(url)) return null
  const method = req.method === 'HEAD' ? 'GET' : req.method
  const hasBody =
    method !== 'GET' &&
    (req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length']) > 0)
  const init = {
    method,
    headers: toHeaders(req),
    signal: gone,
    ...(hasBody ? { body: arrived(req) ?? toStream(req), duplex: 'half' } : {}),
  }
  return new Request(url, init)
}

function toHeaders(req: ExpressRequest): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    if (hopByHop.has(name) || value === undefined) continue
    for (const one of [value].flat()) headers.append(name, one)
  }
  return headers
}

/** The whole body, where it has come by now, as small ones have; null: it is on its way. */
function arrived(req: ExpressRequest): Uint8Array<ArrayBuffer> | null {
  if (req.readableLength === 0 || req.readableLength !== Number(req.headers['content-length'])) {
    return null
  }
  const whole: unknown = req.read()
  if (!(whole instanceof Uint8Array)) throw new Error('What has come cannot be read.')
  return Uint8Array.from(whole)
}

function toStream(req: ExpressRequest): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<unknown> = req[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>({
    // Without `cancel`: a body left unread is dropped by Node when the answer is sent, whereas ending
    // the iteration would destroy the connection that the answer needs.
    pull: async (controller) => {
      const next: IteratorResult<unknown, unknown> = await chunks.next()
      if (next.done) controller.close()
      else if (next.value instanceof Uint8Array) controller.enqueue(next.value)
    },
  })
}
