import type { Access } from 'payload'

import { hasRole } from './role'
import { superusersOnly } from './superusersOnly'

/**
 * Accounts that the requester may unlock and delete: owners manage all of them, administrators all
 * but the owners'. Whoever could change an owner's password would be the owner.
 */
export const accountsToManage: Access = ({ req }) => {
  if (superusersOnly({ req })) return true
  if (!hasRole(req.user, 'administrator')) return false
  return { isSuperuser: { not_equals: true } }
}
