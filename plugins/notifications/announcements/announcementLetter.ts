import type { Announcement } from '@/src/domain/messages/announcement/Announcement'
import { emailDocument } from '@/src/domain/messages/email/emailDocument'
import { toEmailHtml } from '@/src/domain/messages/email/toEmailHtml'
import { toPlainText } from '@/src/domain/messages/plain/toPlainText'
import type { RichText } from '@/src/domain/messages/richText/RichText'

import type { EmailMessage } from '../email/emailMessage'
import type { ReaderLinks } from '../email/unsubscribe/readerLinks'

const words = {
  ru: {
    reason: 'Вы получили это письмо, потому что подписались на новости.',
    unsubscribe: 'Отписаться',
    preferences: 'Выбрать, о чём писать',
  },
  en: {
    reason: 'You get this letter because you subscribed to our news.',
    unsubscribe: 'Unsubscribe',
    preferences: 'Choose what comes',
  },
}

/** An announcement as a letter, without its receiver. */
export function announcementLetter(
  { language, title, body, photo, button, brand, postalAddress, siteUrl }: Announcement,
  links?: ReaderLinks,
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
      preferences: links && { label: own.preferences, url: links.preferences },
      unsubscribe: links && { label: own.unsubscribe, url: links.unsubscribe },
      address: postalAddress,
    },
  })
  return { subject: title, html, text, unsubscribeUrl: links?.unsubscribe }
}
