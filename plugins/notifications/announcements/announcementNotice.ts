import type { Announcement } from '@/src/domain/messages/announcement/Announcement'
import { toPlainText } from '@/src/domain/messages/plain/toPlainText'

import { audienceOf } from './announcementRef'
import type { PushMessage } from '../push/pushMessage'

const day = 24 * 60 * 60

/** An announcement as a notice of a browser. */
export function announcementNotice(announcement: Announcement): PushMessage {
  const { id, title, body, button, brand, pageUrl, siteUrl } = announcement
  return {
    title,
    body: toPlainText(body, { siteUrl }).replace(/\s+/g, ' ').slice(0, 500),
    url: button?.url ?? pageUrl ?? siteUrl,
    icon: brand.logoUrl,
    tag: audienceOf(id),
    ttlSeconds: day,
    urgency: 'normal',
  }
}
