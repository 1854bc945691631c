import type { RequestListener, Server } from 'node:http'

import type { Settings } from '@/src/settings'

import { createHttp } from './createHttp'
import { listenAt } from './listenAt'

type Address = Pick<Settings, 'HOST' | 'PORT' | 'REQUEST_TIMEOUT_SECONDS'>

/** A server that answers with `handler` on HOST and PORT. Rejects with a ListenError that names the setting to change. */
export async function listen(handler: RequestListener, address: Address): Promise<Server> {
  const server = createHttp(address).on('request', handler)
  await listenAt(server, address)
  return server
}
