import type { PayloadRequest } from 'payload'

/** For the restaurant's owners alone. */
export function superusersOnly({ req }: { req: PayloadRequest }): boolean {
  return req.user?.isActive === true && req.user.isSuperuser === true
}
