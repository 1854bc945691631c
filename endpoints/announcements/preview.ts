import { z } from 'zod'

import { announcementLetter } from '@/plugins/notifications/announcements/announcementLetter'
import { announcementPage } from '@/plugins/notifications/announcements/announcementPage'
import { announcementNotice } from '@/plugins/notifications/announcements/announcementNotice'
import { announcementSms } from '@/plugins/notifications/announcements/announcementSms'
import {
  announcementLength,
  announcementTelegram,
  telegramLimit,
} from '@/plugins/notifications/announcements/announcementTelegram'
import { readAnnouncement } from '@/plugins/notifications/announcements/readAnnouncement'
import { siteUrl } from '@/src/settings/siteUrl'
import { staffOnly } from '@/src/access/staffOnly'
import { Problem } from '@/src/errors'

import { defineCall } from '../v1/call/defineCall'
import { itemPath } from '../v1/menu/fields'

/** `GET /api/announcements/:id/preview?locale=`: what each channel would show, unpublished edits included. */
export const preview = defineCall({
  name: 'previewAnnouncement',
  method: 'get',
  path: '/:id/preview',
  tag: 'Messages',
  summary: 'An announcement as each channel shows it',
  access: { allows: staffOnly, means: 'Staff.' },
  asks: { params: itemPath, query: z.object({ locale: z.string().max(12).default('ru') }) },
  answers: { status: 200, description: 'The messages.' },
  handle: async ({ req, params: { id }, query: { locale } }) => {
    const asked = { id, language: locale, isDraft: true }
    const announcement = await readAnnouncement(req.payload, asked)
    if (!announcement) throw new Problem('not-found')
    return {
      body: {
        telegram: announcementTelegram(announcement),
        length: announcementLength(announcement),
        limit: telegramLimit,
        email: announcementLetter(announcement, {
          unsubscribe: `${siteUrl()}/unsubscribe/email/preview`,
          preferences: `${siteUrl()}/preferences/email/preview`,
        }),
        push: announcementNotice(announcement),
        sms: announcementSms(announcement, `${siteUrl()}/u/preview-of-a-link`),
        site: announcementPage(announcement),
      },
      headers: { 'Cache-Control': 'no-store' },
    }
  },
})
