import type { CollectionAfterLogoutHook } from 'payload'

import { sessionOf } from '@/src/auth/sessionOf'
import { inTransaction } from '@/src/db/inTransaction'
import { dropBrowsers } from '@/src/db/staff/dropBrowsers'

/** Whoever signs out, on a shared tablet say, gets no more notices there. */
export const dropBrowserOnSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  const session = sessionOf(req)
  const { user } = req
  if (user && session) await inTransaction(req, () => dropBrowsers(req, user.id, { session }))
}
