import { connect, createServer, type Socket } from 'node:net'

export type Relay = {
  /** The address of a database behind the relay, by its own. */
  through: (url: string) => string
  /** From now on new connections go there. */
  to: (url: string) => void
  stop: () => void
}

/** A port that stays the same while the server behind it comes and goes. */
export async function startRelay(): Promise<Relay> {
  const sockets = new Set<Socket>()
  let target: { host: string; port: number } | undefined
  const server = createServer((client) => {
    if (!target) return client.destroy()
    const upstream = connect(target)
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
    return undefined
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return {
    through: (url) => Object.assign(new URL(url), { port: String(address.port) }).toString(),
    to: (url) => {
      const { hostname, port } = new URL(url)
      target = { host: hostname, port: Number(port) }
    },
    stop: () => {
      server.close()
      sockets.forEach((socket) => socket.destroy())
    },
  }
}
