import { type CollectionBeforeLoginHook, APIError } from 'payload'

import { phrase } from '@/src/auth/phrase'

/** Told only to whoever gave the right password, so that it tells nobody else who works here. */
export const refuseInactive: CollectionBeforeLoginHook<{ id: number; isActive: boolean }> = ({
  req,
  user,
}) => {
  if (user.isActive) return user
  const message = phrase(req, {
    ru: 'Доступ закрыт. Обратитесь к администратору.',
    en: 'Access is closed. Ask an administrator.',
  })
  throw new APIError(message, 403, null, true)
}
