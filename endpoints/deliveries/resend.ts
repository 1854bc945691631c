import { z } from 'zod'

import { everywhere } from '@/src/access/everywhere'
import { managersOnly } from '@/src/access/managersOnly'
import { inTransaction } from '@/src/db/inTransaction'
import { resendDeliveries } from '@/src/db/outbox/resendDeliveries'
import { Problem } from '@/src/errors'

import { defineCall } from '../v1/call/defineCall'
import { itemPath } from '../v1/menu/fields'

/** `POST /api/deliveries/:id/resend`, for the button in the admin. Answers `{ id }`. */
export const { endpoint: resend } = defineCall({
  name: 'resend',
  method: 'post',
  path: '/:id/resend',
  tag: 'Messages',
  summary: 'Send again what was given up',
  access: {
    allows: everywhere(managersOnly),
    means: 'Managers and administrators of all restaurants.',
  },
  asks: { params: itemPath, body: z.object({}).optional() },
  answers: { status: 200, description: 'It waits to be sent.' },
  handle: async ({ req, params: { id } }) => {
    const again = await inTransaction(req, () => resendDeliveries(req, [id]))
    if (again.length === 0) {
      throw new Problem('conflict', {
        detail: {
          ru: 'Отправить заново нельзя: сообщение уже в пути, дошло или больше не хранится.',
          en: 'It cannot be sent again: it is on its way, has arrived or is no longer kept.',
        },
      })
    }
    return { body: { id } }
  },
})
