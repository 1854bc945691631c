import type { PayloadRequest } from 'payload'

import { hasRole } from './role'

/** For administrators and superusers. */
export function administratorsOnly({ req }: { req: PayloadRequest }): boolean {
  return hasRole(req.user, 'administrator')
}
