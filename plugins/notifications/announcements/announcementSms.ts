import type { Announcement } from '@/src/domain/messages/announcement/Announcement'
import { toPlainText } from '@/src/domain/messages/plain/toPlainText'
import { shortenSms } from '@/src/domain/messages/sms/shortenSms'
import { smsSegments } from '@/src/domain/messages/sms/smsSegments'

/** Each part costs money for each person. */
const mostSegments = 3

/**
 * An announcement as SMS: who speaks, the title and where to read the rest, in three parts at most; the text
 * itself where it has no page of its own. Links stay whole.
 */
export function announcementSms({ title, body, brand, button, pageUrl, siteUrl }: Announcement): {
  body: string
} {
  const link = pageUrl ?? button?.url
  const said = link
    ? `${brand.name}: ${title}`
    : `${brand.name}: ${title}\n${toPlainText(body, { siteUrl })}`
  const ending = link ? `\n${link}` : ''
  for (let segments = mostSegments; segments > 1; segments -= 1) {
    const text = shortenSms(said, segments) + ending
    if (smsSegments(text).segments <= mostSegments) return { body: text }
  }
  return { body: shortenSms(said, 1) + ending }
}
