import { type CollectionBeforeDeleteHook, APIError } from 'payload'

import { phrase } from '@/src/auth/phrase'
import { refuseIfLastOwner } from '@/src/auth/refuseIfLastOwner'

/** Nobody deletes their own account, and the last active owner cannot be deleted. */
export const keepAnOwnerOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (req.user?.id === id) {
    const message = phrase(req, {
      ru: 'Удалить собственную учётную запись нельзя.',
      en: 'You cannot delete your own account.',
    })
    throw new APIError(message, 409, null, true)
  }
  const user = await req.payload.findByID({ collection: 'users', id, req, disableErrors: true })
  if (user?.isActive && user.isSuperuser) await refuseIfLastOwner(req, user.id)
}
