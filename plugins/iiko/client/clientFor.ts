import type { Payload } from 'payload'

import { settings } from '@/src/settings'

import type { Credentials } from './Credentials'
import { credentialsId } from './credentialsId'
import { type IikoClient, openIiko } from './openIiko'

/** What a client remembers (whether iiko answers) is worth keeping as long as the process lives. */
const clients = new WeakMap<Payload, Map<string, IikoClient>>()

/** The client of a key: one for each key and process. */
export function clientFor(payload: Payload, credentials: Credentials): IikoClient {
  const { IIKO_BASE_URL: baseUrl } = settings()
  const id = credentialsId(baseUrl, credentials)
  const known = clients.get(payload) ?? new Map<string, IikoClient>()
  clients.set(payload, known)
  const open =
    known.get(id) ??
    openIiko({
      baseUrl,
      credentials,
      pool: payload.db.pool,
      secret: payload.secret,
      logger: payload.logger,
    })
  known.set(id, open)
  return open
}
