import { pipeline } from 'node:stream/promises'

import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'

import { hopByHop } from './toRequest'

/** Writes a web Response, its body streamed; resolves when it is sent or the client has gone. */
export async function sendResponse(
  response: Response,
  req: ExpressRequest,
  res: ExpressResponse,
): Promise<void> {
  res.status(response.status)
  for (const [name, value] of response.headers) {
    if (!hopByHop.has(name) && name !== 'set-cookie' && name !== 'vary') res.setHeader(name, value)
  }
  for (const cookie of response.headers.getSetCookie()) res.append('Set-Cookie', cookie)
  const vary = response.headers.get('vary')
  if (vary) res.vary(vary)

  if (req.fresh) res.status(304)
  const isBodiless = [204, 205, 304].includes(res.statusCode)
  if (isBodiless) {
    for (const name of ['Content-Length', 'Content-Type', 'Content-Encoding']) {
      res.removeHeader(name)
    }
  }
  if (req.method === 'HEAD' || isBodiless || !response.body) {
    await response.body?.cancel()
    res.end()
    return
  }
  // Made in memory as a whole: there is nothing to wait for, and its length is told.
  if (/[/+]json\b/.test(response.headers.get('content-type') ?? '')) {
    const whole = Buffer.from(await response.arrayBuffer())
    res.setHeader('Content-Length', whole.length)
    res.end(whole)
    return
  }
  const reader = response.body.getReader()
  // A stream that waits for something to say learns only so that nobody listens any more.
  res.once('close', () => void reader.cancel().catch(() => undefined))
  await pipeline(chunksOf(reader), res).catch((error: unknown) => {
    if (!isPrematureClose(error)) throw error
  })
}

async function* chunksOf(reader: ReadableStreamDefaultReader<Uint8Array>) {
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
}

function isPrematureClose(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'
}
