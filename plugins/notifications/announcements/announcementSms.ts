import type { Announcement } from '@/src/domain/messages/announcement/Announcement'
import { toPlainText } from '@/src/domain/messages/plain/toPlainText'
import { shortenSms } from '@/src/domain/messages/sms/shortenSms'
import { smsSegments } from '@/src/domain/messages/sms/smsSegments'

/** Each part costs money for each person. */
const mostSegments = 3

const leaving = { ru: 'Отписаться', en: 'Unsubscribe' }

/**
 * An announcement as SMS: who speaks, the title, where to read the rest and where to leave, in three parts at
 * most; the text itself where it has no page of its own. Links stay whole. An advertisement has to say how to
 * have no more of it (Federal law 38-FZ, article 18: it ends at once when its receiver says so).
 */
export function announcementSms(
  { language, title, body, brand, button, shortUrl, siteUrl }: Announcement,
  leaveUrl: string,
): { body: string } {
  const link = shortUrl ?? button?.url
  const said = link
    ? `${brand.name}: ${title}`
    : `${brand.name}: ${title}\n${toPlainText(body, { siteUrl })}`
  const leave = `${leaving[language === 'en' ? 'en' : 'ru']}: ${leaveUrl}`
  const ending = `${link ? `\n${link}` : ''}\n${leave}`
  for (let segments = mostSegments; segments > 1; segments -= 1) {
    const text = shortenSms(said, segments) + ending
    if (smsSegments(text).segments <= mostSegments) return { body: text }
  }
  return { body: shortenSms(said, 1) + ending }
}
