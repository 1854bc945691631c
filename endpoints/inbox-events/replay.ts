import { z } from 'zod'

import { administratorsOnly } from '@/src/access/administratorsOnly'
import { replayEvent } from '@/src/db/inbox/replayEvent'
import { inTransaction } from '@/src/db/inTransaction'
import { Problem } from '@/src/errors'

import { defineCall } from '../v1/call/defineCall'
import { itemPath } from '../v1/menu/fields'

/** Whose events say only that something has changed: applied twice, they do no more than once. */
const again = ['iiko']

/** `POST /api/inbox-events/:id/replay`, for the button in the admin. Answers `{ id }`. */
export const { endpoint: replay } = defineCall({
  name: 'replay',
  method: 'post',
  path: '/:id/replay',
  tag: 'Messages',
  summary: 'Apply an event from outside once more',
  access: { allows: administratorsOnly, means: 'Administrators.' },
  asks: { params: itemPath, body: z.object({}).optional() },
  answers: { status: 200, description: 'It waits to be applied.' },
  handle: async ({ req, params: { id } }) => {
    const isWaiting = await inTransaction(req, () => replayEvent(req, id, again))
    if (!isWaiting) {
      throw new Problem('conflict', {
        detail: {
          ru: 'Применить ещё раз нельзя: событие ещё ждёт, уже применено или больше не хранится.',
          en: 'It cannot be applied again: it waits, was applied, or is no longer kept.',
        },
      })
    }
    return { body: { id } }
  },
})
