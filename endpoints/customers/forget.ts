import { z } from 'zod'

import { everywhere } from '@/src/access/everywhere'
import { managersOnly } from '@/src/access/managersOnly'
import { forgetCustomer } from '@/src/db/customers/forgetCustomer'
import { inTransaction } from '@/src/db/inTransaction'
import { Problem } from '@/src/errors'
import { sessionTexts } from '@/src/i18n/session'

import { defineCall } from '../v1/call/defineCall'
import { text } from '../v1/call/text'
import { itemPath } from '../v1/menu/fields'

/**
 * `POST /api/customers/:id/forget` with `{ reason }`: makes a customer nameless at their wish. Who did it and why
 * stays with the customer. Answers `{ id }`.
 */
export const { endpoint: forget } = defineCall({
  name: 'forgetCustomer',
  method: 'post',
  path: '/:id/forget',
  tag: 'Guests',
  summary: 'Erase a customer’s personal data',
  access: {
    allows: everywhere(managersOnly),
    means: 'Managers and administrators of all restaurants.',
  },
  asks: { params: itemPath, body: z.object({ reason: text(300).min(1) }) },
  answers: { status: 200, description: 'The customer has no name any more.' },
  handle: async ({ req, params: { id }, body: { reason } }) => {
    const by = req.user?.username ?? ''
    const done = await inTransaction(req, () => forgetCustomer(req, id, { by, reason }))
    if (done === 'unknown') throw new Problem('not-found', { detail: sessionTexts.noCustomer })
    if (done === 'under-way') throw new Problem('conflict', { detail: sessionTexts.theirOrder })
    return { body: { id } }
  },
})
