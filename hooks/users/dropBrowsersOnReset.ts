import type { CollectionAfterLoginHook } from 'payload'

import type { User } from '@/payload-types'
import { dropBrowsers } from '@/src/db/staff/dropBrowsers'

/**
 * A password set by a letter ends the account's notices everywhere, in the transaction that sets it and, in
 * Payload itself, ends all its sessions: who had the old password hears nothing more.
 */
export const dropBrowsersOnReset: CollectionAfterLoginHook<User> = async ({
  context,
  req,
  user,
}) => {
  if (context.isPasswordReset === true) await dropBrowsers(req, user.id, { except: null })
}
