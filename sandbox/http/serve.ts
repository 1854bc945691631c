import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export type Served = { url: string; port: number; close: () => Promise<void> }

/**
 * An HTTP server on loopback.
 * @param port fixed port, or 0 for any free one
 * @returns its address and `close`, which also ends every open connection
 */
export const serve = async (answer: Answer, port = 0): Promise<Served> => {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.destroyed) return
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' })
      response.end(String(error))
    })
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', () => listening())
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port was given to us')
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
