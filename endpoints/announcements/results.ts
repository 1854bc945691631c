import { audienceOf } from '@/plugins/notifications/announcements/announcementRef'
import { staffOnly } from '@/src/access/staffOnly'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { leftAfter } from '@/src/db/subscribers/leftAfter'
import { sendingOf } from '@/src/db/subscribers/sendingOf'

import { defineCall } from '../v1/call/defineCall'
import { itemPath } from '../v1/menu/fields'

/** `GET /api/announcements/:id/results`: how far the sending is, and who left because of it. */
export const results = defineCall({
  name: 'announcementResults',
  method: 'get',
  path: '/:id/results',
  tag: 'Messages',
  summary: 'What became of an announcement',
  access: { allows: staffOnly, means: 'Staff.' },
  asks: { params: itemPath },
  answers: { status: 200, description: 'Counts by channel and state.' },
  handle: async ({ req, params: { id } }) => {
    const query = openQuery(req.payload.db.pool)
    return {
      body: {
        counts: await sendingOf(query, audienceOf(id)),
        left: await leftAfter(query, id),
      },
      headers: { 'Cache-Control': 'no-store' },
    }
  },
})
