import type { CollectionBeforeOperationHook } from 'payload'

import { hasRole } from '@/src/access/role'

/**
 * Guests see what is published and not thrown away, whatever `draft` and `trash` ask for. Access
 * alone does not keep trash from them: a collection that anyone may read is read with its trash.
 */
export const hideDraftsAndTrash: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const isReading = ['count', 'read', 'readDistinct'].includes(operation)
  if (overrideAccess || !isReading || hasRole(req.user, 'operator')) return
  return { ...args, draft: false, trash: false }
}
