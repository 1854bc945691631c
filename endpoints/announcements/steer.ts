import { z } from 'zod'

import { audienceOf } from '@/plugins/notifications/announcements/announcementRef'
import { managersOnly } from '@/src/access/managersOnly'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { steerings, steerSending } from '@/src/db/subscribers/steerSending'

import { defineCall } from '../v1/call/defineCall'
import { itemPath } from '../v1/menu/fields'

/** `POST /api/announcements/:id/sending` with `{ do: 'pause' | 'resume' | 'cancel' }`. */
export const steer = defineCall({
  name: 'steerSending',
  method: 'post',
  path: '/:id/sending',
  tag: 'Messages',
  summary: 'Pause, resume or call off the sending',
  access: { allows: managersOnly, means: 'Managers and administrators.' },
  asks: { params: itemPath, body: z.object({ do: z.enum(steerings) }) },
  answers: { status: 200, description: 'How many deliveries that concerned.' },
  handle: async ({ req, params: { id }, body }) => {
    const query = openQuery(req.payload.db.pool)
    return { body: { count: await steerSending(query, audienceOf(id), body.do) } }
  },
})
