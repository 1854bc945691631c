import { z } from 'zod'

import { announcementLetter } from '@/plugins/notifications/announcements/announcementLetter'
import { announcementTelegram } from '@/plugins/notifications/announcements/announcementTelegram'
import { readAnnouncement } from '@/plugins/notifications/announcements/readAnnouncement'
import { managersOnly } from '@/src/access/managersOnly'
import { inTransaction } from '@/src/db/inTransaction'
import type { NewDelivery } from '@/src/domain/outbox/NewDelivery'
import { Problem } from '@/src/errors'
import { enqueue } from '@/src/outbox/enqueue'

import { defineCall } from '../v1/call/defineCall'
import { itemPath } from '../v1/menu/fields'

/** `POST /api/announcements/:id/test` with `{ locale }`: to whoever asks, by letter and in Telegram. */
export const test = defineCall({
  name: 'testAnnouncement',
  method: 'post',
  path: '/:id/test',
  tag: 'Messages',
  summary: 'Send an announcement to oneself',
  access: { allows: managersOnly, means: 'Managers and administrators.' },
  asks: { params: itemPath, body: z.object({ locale: z.string().max(12).default('ru') }) },
  answers: { status: 200, description: 'Where it went.' },
  handle: async ({ req, params: { id }, body: { locale } }) => {
    const { user } = req
    if (!user) throw new Problem('unauthorized')
    const asked = { id, language: locale, isDraft: true }
    const announcement = await readAnnouncement(req.payload, asked)
    if (!announcement) throw new Problem('not-found')
    const shared = { event: 'announcement-test', lane: 'now', mayRepeat: true } as const
    const deliveries: NewDelivery[] = [
      {
        ...shared,
        channel: 'email',
        address: user.email,
        message: { ...announcementLetter(announcement), to: user.email },
      },
    ]
    if (user.telegramChat) {
      deliveries.push({
        ...shared,
        channel: 'telegram',
        address: user.telegramChat,
        message: announcementTelegram(announcement),
      })
    }
    await inTransaction(req, () => enqueue(req, deliveries))
    return { body: { to: deliveries.map(({ channel, address }) => ({ channel, address })) } }
  },
})
