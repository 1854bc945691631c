import type { CollectionBeforeChangeHook } from 'payload'

import type { User } from '@/payload-types'
import { sessionOf } from '@/src/auth/sessionOf'
import { dropBrowsers } from '@/src/db/staff/dropBrowsers'

/** Notices end with the access: in all browsers of a closed account, in all others with a new password. */
export const dropBrowsersWithAccess: CollectionBeforeChangeHook<User> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data
  const own = req.user?.id === originalDoc.id ? sessionOf(req) : null
  if (data.isActive === false) await dropBrowsers(req, originalDoc.id, { except: null })
  else if (data.password) await dropBrowsers(req, originalDoc.id, { except: own })
  return data
}
