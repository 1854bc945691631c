import type { Access } from 'payload'

import { hasRole } from './role'

/** Administrators reach every account; other active staff only their own. */
export const selfOrAdministrators: Access = ({ req }) => {
  if (hasRole(req.user, 'administrator')) return true
  if (!hasRole(req.user, 'operator') || !req.user) return false
  return { id: { equals: req.user.id } }
}
