import type { Pool } from 'pg'
import type { Logger } from 'pino'

import type { Db } from '@/src/db/iiko/Db'

/**
 * What a sync stands on: Payload is one, and so is the process that does syncs apart, which has the same
 * database and secret without Payload.
 */
export type Ground = {
  db: { drizzle: Db; pool: Pool }
  /** What keys and tokens are sealed with, as Payload has it. */
  secret: string
  logger: Pick<Logger, 'debug' | 'warn'>
}
