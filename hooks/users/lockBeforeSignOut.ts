import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterLogoutHook } from 'payload'

import { lockAccounts } from '@/src/auth/lockAccounts'

/** Payload calls this before it reads the sessions to take one out of; no sign-in may come between. */
export const lockBeforeSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  if (req.user) await lockAccounts(req, sql`id = ${req.user.id}`)
}
