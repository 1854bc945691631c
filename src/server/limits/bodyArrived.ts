import type { IncomingMessage } from 'node:http'

/**
 * Resolves when the whole body of a request is here, unread; also when the client has gone. Only for
 * bodies that fit into what Node reads ahead (16 KiB), others would never be whole.
 */
export function bodyArrived(req: IncomingMessage): Promise<void> {
  if (req.complete || req.destroyed) return Promise.resolve()
  return new Promise((arrived) => {
    const push = req.push.bind(req)
    req.push = (chunk: unknown, encoding?: BufferEncoding) => {
      const hasRoom = push(chunk, encoding)
      if (chunk === null) arrived()
      return hasRoom
    }
    req.once('close', () => arrived())
  })
}
