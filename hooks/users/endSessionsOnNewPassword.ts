import type { CollectionBeforeChangeHook } from 'payload'

import type { User } from '@/payload-types'

/** A new password ends the account's sessions, but for the one it was set from. */
export const endSessionsOnNewPassword: CollectionBeforeChangeHook<User> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !data.password) return data
  const own = req.user && '_sid' in req.user && req.user.id === originalDoc?.id && req.user._sid
  return { ...data, sessions: data.sessions?.filter(({ id }) => id === own) }
}
