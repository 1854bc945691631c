import { managersOnly } from '@/src/access/managersOnly'
import { changePublished } from '@/src/menu/changePublished'

import { defineCall } from '../call/defineCall'

import { itemPath } from './fields'

/** Moves a published dish to the trash, from which staff can restore it. */
export const remove = defineCall({
  name: 'removeMenuItem',
  method: 'delete',
  path: '/v1/menu/:id',
  tag: 'Menu',
  summary: 'Remove a dish',
  description: 'Moves the dish to the trash, from which the staff can restore it in the admin.',
  access: { allows: managersOnly, means: 'Managers and administrators.' },
  asks: { params: itemPath },
  answers: { status: 204, description: 'The dish is in the trash.' },
  problems: ['not-found'],
  handle: async ({ req, params: { id } }) => {
    const deletedAt = new Date().toISOString()
    await changePublished({
      req,
      id,
      locale: 'ru',
      change: () => Promise.resolve({ deletedAt }),
    })
    return {}
  },
})
