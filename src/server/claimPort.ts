import { createServer } from 'node:http'

import type { Settings } from '@/src/settings'

import { listenAt } from './listenAt'

/**
 * Whether HOST and PORT can be listened on, told before anything is opened: rejects with a ListenError. They are left
 * free until Carte is ready: whoever comes before is refused, and a proxy asks the next app, whatever the request; a
 * 503 it could hand on only where asking twice is asking once.
 */
export async function claimPort(address: Pick<Settings, 'HOST' | 'PORT'>): Promise<void> {
  const server = createServer()
  await listenAt(server, address)
  await new Promise((closed) => server.close(closed))
}
