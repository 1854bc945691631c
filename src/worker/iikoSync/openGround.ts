import { drizzle } from 'drizzle-orm/node-postgres'

import type { Ground } from '@/plugins/iiko/Ground'
import { openPool } from '@/src/db/openPool'
import { poolConfig } from '@/src/db/poolConfig'
import { createLogger } from '@/src/log/createLogger'
import { settings } from '@/src/settings'

/** What a sync stands on where there is no Payload: a few connections, the secret, a log. */
export function openGround(secret: string): Ground {
  const logger = createLogger(settings())
  const pool = openPool({ ...poolConfig(), max: 3, application_name: 'carte-iiko-sync' }, logger)
  return { db: { drizzle: drizzle({ client: pool }), pool }, secret, logger }
}
