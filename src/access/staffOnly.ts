import type { PayloadRequest } from 'payload'

import { hasRole } from './role'

/** For any active member of staff. */
export function staffOnly({ req }: { req: PayloadRequest }): boolean {
  return hasRole(req.user, 'operator')
}
