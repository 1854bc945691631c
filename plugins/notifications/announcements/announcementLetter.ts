import type { Announcement } from '@/src/domain/messages/announcement/Announcement'
import { emailDocument } from '@/src/domain/messages/email/emailDocument'
import { toEmailHtml } from '@/src/domain/messages/email/toEmailHtml'
import { toPlainText } from '@/src/domain/messages/plain/toPlainText'
import type { RichText } from '@/src/domain/messages/richText/RichText'

import type { EmailMessage } from '../email/emailMessage'

const words = {
  ru: {
    reason: 'Вы получили это письмо, потому что подписались на новости.',
    unsubscribe: 'Отписаться',
  },
  en: {
    reason: 'You get this letter because you subscribed to our news.',
    unsubscribe: 'Unsubscribe',
  },
}

/** An announcement as a letter, without its receiver. */
export function announcementLetter(
  { language, title, body, photo, button, brand, postalAddress, siteUrl }: Announcement,
  unsubscribeUrl?: string,
): Omit<EmailMessage, 'to'> {
  const own = words[language === 'en' ? 'en' : 'ru']
  const whole: RichText = photo
    ? [{ is: 'image', url: photo.url, alt: photo.alt }, ...body]
    : [...body]
  const plain = toPlainText(body, { siteUrl })
  const { html, text } = emailDocument({
    lang: language,
    title,
    preheader: plain.replace(/\s+/g, ' ').slice(0, 140),
    brand,
    bodyHtml: toEmailHtml(whole, { siteUrl }),
    bodyText: plain,
    button,
    footer: {
      reason: own.reason,
      unsubscribe: unsubscribeUrl ? { label: own.unsubscribe, url: unsubscribeUrl } : undefined,
      address: postalAddress,
    },
  })
  return { subject: title, html, text, unsubscribeUrl }
}
