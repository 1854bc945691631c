import type { PayloadRequest } from 'payload'

import { hasRole } from './role'

/** For managers and administrators. */
export function managersOnly({ req }: { req: PayloadRequest }): boolean {
  return hasRole(req.user, 'manager')
}
