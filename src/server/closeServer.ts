import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Makes a function that closes `server`: no new connections, idle ones are dropped, requests under
 * way have `graceSeconds` to finish, then what is left is cut off, web sockets included. Call this
 * before the first connection comes.
 */
export function closeServer(server: Server, graceSeconds: number): () => Promise<void> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  return async () => {
    if (!server.listening) return
    const closed = new Promise<void>((done) => server.close(() => done()))
    // A connection becomes idle when its last answer is sent; `close` drops only those idle now.
    const sweep = setInterval(() => server.closeIdleConnections(), 50)
    const cut = setTimeout(() => sockets.forEach((socket) => socket.destroy()), graceSeconds * 1000)
    await closed
    clearInterval(sweep)
    clearTimeout(cut)
  }
}
