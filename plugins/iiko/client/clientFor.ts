import { settings } from '@/src/settings'

import type { Ground } from '../Ground'
import type { Credentials } from './Credentials'
import { credentialsId } from './credentialsId'
import { type IikoClient, openIiko } from './openIiko'

/** What a client remembers (whether iiko answers) is worth keeping as long as the process lives. */
const clients = new WeakMap<Ground['db']['pool'], Map<string, IikoClient>>()

/** The client of a key: one for each key and process. */
export function clientFor(ground: Ground, credentials: Credentials): IikoClient {
  const { IIKO_BASE_URL: baseUrl } = settings()
  const id = credentialsId(baseUrl, credentials)
  const known = clients.get(ground.db.pool) ?? new Map<string, IikoClient>()
  clients.set(ground.db.pool, known)
  const open =
    known.get(id) ??
    openIiko({
      baseUrl,
      credentials,
      pool: ground.db.pool,
      secret: ground.secret,
      logger: ground.logger,
    })
  known.set(id, open)
  return open
}
