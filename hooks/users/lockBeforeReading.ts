import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeOperationHook } from 'payload'

import { lockAccounts } from '@/src/auth/lockAccounts'

/**
 * Payload writes back the whole account that it read, sessions included: from here to the end of the
 * transaction no sign-in may come between. A sign-in takes no lock yet, since it hashes first.
 */
export const lockBeforeReading: CollectionBeforeOperationHook<'users'> = async ({
  args,
  operation,
  req,
}) => {
  if (operation === 'refresh' && req.user) await lockAccounts(req, sql`id = ${req.user.id}`)
  if (operation === 'update') {
    const one = 'id' in args && args.id !== undefined
    await lockAccounts(req, one ? sql`id = ${args.id}` : sql`true`)
  }
  if (operation === 'resetPassword' && 'data' in args && 'token' in args.data) {
    await lockAccounts(req, sql`reset_password_token = ${args.data.token}`)
  }
}
