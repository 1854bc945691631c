import type { Access } from 'payload'

import { mayActAt } from './mayActAt'
import { hasRole } from './role'

/** Of the journal, what administrators alone see: accounts, keys and settings. */
const forAdministrators = [
  'users',
  'payment-accounts',
  'iiko-connections',
  'customers',
  'message-settings',
  'order-settings',
  'site-settings',
]

/** Administrators read the whole journal, managers of all restaurants what concerns menu, prices and money. */
export const auditInSight: Access = ({ req }) => {
  if (hasRole(req.user, 'administrator')) return true
  if (!hasRole(req.user, 'manager') || !mayActAt(req.user, null)) return false
  return { subject: { not_in: forAdministrators } }
}
