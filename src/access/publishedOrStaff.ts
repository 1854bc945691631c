import type { Access } from 'payload'

import { hasRole } from './role'

/** Staff read everything, drafts included; everybody else reads what is published. */
export const publishedOrStaff: Access = ({ req }) =>
  hasRole(req.user, 'operator') ? true : { _status: { equals: 'published' } }
