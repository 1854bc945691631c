import { type CollectionBeforeChangeHook, ValidationError } from 'payload'

import type { User } from '@/payload-types'
import { phrase } from '@/src/auth/phrase'
import { refuseIfLastOwner } from '@/src/auth/refuseIfLastOwner'

/** Nobody shuts themselves out, and the restaurant never loses its last active owner. */
export const keepAnOwner: CollectionBeforeChangeHook<User> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data
  if (data.isActive === false && originalDoc.isActive && req.user?.id === originalDoc.id) {
    const message = phrase(req, {
      ru: 'Закрыть доступ самому себе нельзя.',
      en: 'You cannot close your own access.',
    })
    throw new ValidationError({ errors: [{ message, path: 'isActive' }], req })
  }
  const owned = originalDoc.isActive && originalDoc.isSuperuser
  const owns = data.isActive !== false && data.isSuperuser !== false
  if (owned && !owns) await refuseIfLastOwner(req, originalDoc.id)
  return data
}
