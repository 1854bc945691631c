import type { PostgresAdapter } from '@payloadcms/db-postgres'

/** Something that runs statements: a transaction, or the pool for one at a time. */
export type Db = Pick<PostgresAdapter['drizzle'], 'execute'>

/** The most rows that one statement carries: a menu of 50,000 products never stands in one text. */
export const rowsAtOnce = 2_000
