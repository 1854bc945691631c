import type { PayloadRequest } from 'payload'

import { hasRole } from './role'

/** For editors, managers and administrators. */
export function editorsOnly({ req }: { req: PayloadRequest }): boolean {
  return hasRole(req.user, 'editor')
}
