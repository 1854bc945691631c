import type { Access } from 'payload'

import { accountsToManage } from './accountsToManage'
import { hasRole } from './role'

/** Accounts that the requester may change: their own, and those that they manage. */
export const ownOrManagedAccounts: Access = async (args) => {
  const { user } = args.req
  if (!user || !hasRole(user, 'operator')) return false
  const managed = await accountsToManage(args)
  if (managed === true) return true
  const own = { id: { equals: user.id } }
  return managed === false ? own : { or: [own, managed] }
}
