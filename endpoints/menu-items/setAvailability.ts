import { z } from 'zod'

import { everywhere } from '@/src/access/everywhere'
import { staffOnly } from '@/src/access/staffOnly'
import { inTransaction } from '@/src/db/inTransaction'
import { setAvailability as store } from '@/src/db/setAvailability'
import { Problem } from '@/src/errors'
import { api } from '@/src/i18n/api'

import { defineCall } from '../v1/call/defineCall'
import { itemPath } from '../v1/menu/fields'

/**
 * `POST /api/menu-items/:id/availability` with `{ isAvailable }`, for the switch in the admin's
 * list: puts a dish on sale or stops it at once, open drafts aside. Answers `{ id, isAvailable }`.
 */
export const { endpoint: setAvailability } = defineCall({
  name: 'setAvailability',
  method: 'post',
  path: '/:id/availability',
  tag: 'Menu',
  summary: 'Put a dish on sale or stop it',
  access: {
    allows: everywhere(staffOnly),
    means: 'Any active member of staff of all restaurants.',
  },
  asks: { params: itemPath, body: z.object({ isAvailable: z.boolean() }) },
  answers: { status: 200, description: 'The dish as it is now.' },
  handle: async ({ req, params: { id }, body: { isAvailable } }) => {
    const set = await inTransaction(req, () => store(req, { id, isAvailable }))
    if (!set) throw new Problem('not-found', { detail: api.dishNotFound })
    return { body: { id, isAvailable } }
  },
})
