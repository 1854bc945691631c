import type { CollectionBeforeChangeHook } from 'payload'

import type { User } from '@/payload-types'
import { lockStaff } from '@/src/auth/lockStaff'

/** The first account owns the restaurant, and of several that are made at once only one is first. */
export const makeFirstUserOwner: CollectionBeforeChangeHook<User> = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  await lockStaff(req)
  const { totalDocs } = await req.payload.count({ collection: 'users', req })
  if (totalDocs > 0) return data
  return { ...data, role: 'administrator', isActive: true, isSuperuser: true }
}
