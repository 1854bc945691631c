import { settings } from '@/src/settings'

/**
 * Whether connections of the pool may keep statements by name. A pooler in transaction mode hands each
 * transaction another connection, which knows no names unless the pooler keeps them (PgBouncer 1.21,
 * max_prepared_statements).
 */
export function isPrepared(): boolean {
  const { DATABASE_PREPARED, DIRECT_DATABASE_URL } = settings()
  return DATABASE_PREPARED === 'auto'
    ? DIRECT_DATABASE_URL === undefined
    : DATABASE_PREPARED === 'yes'
}
