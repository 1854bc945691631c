import type { Server } from 'node:http'

import type { Settings } from '@/src/settings'

/** The address cannot be listened on; the message is one sentence for the operator. */
export class ListenError extends Error {
  override name = 'ListenError'
}

type Address = Pick<Settings, 'HOST' | 'PORT'>

/** Lets `server` listen on HOST and PORT. Rejects with a ListenError that names the setting to change. */
export function listenAt(server: Server, address: Address): Promise<void> {
  return new Promise((listening, failed) => {
    const fail = (error: Error) => failed(explain(error, address))
    server.once('error', fail)
    server.listen(address.PORT, address.HOST, () => {
      server.off('error', fail)
      listening()
    })
  })
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
