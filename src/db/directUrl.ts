import { settings } from '@/src/settings'

/**
 * The address at which Postgres itself is reached, not a pooler in transaction mode: for LISTEN, session
 * locks, and whatever else a connection has to be kept for.
 */
export function directUrl(): string {
  const { DATABASE_URL, DIRECT_DATABASE_URL } = settings()
  return DIRECT_DATABASE_URL ?? DATABASE_URL
}
