import { emailDocument } from '@/src/domain/messages/email/emailDocument'
import { toEmailHtml } from '@/src/domain/messages/email/toEmailHtml'
import { toPlainText } from '@/src/domain/messages/plain/toPlainText'

import type { EmailMessage } from '../email/emailMessage'
import type { Filled } from './Filled'
import type { Surroundings } from './Surroundings'

/** A message as a letter, without its receiver. */
export function templateLetter(
  { event, subject, body, button }: Filled,
  { language, brand, siteUrl, postalAddress }: Surroundings,
): Omit<EmailMessage, 'to'> {
  const plain = toPlainText(body, { siteUrl })
  const { html, text } = emailDocument({
    lang: language,
    title: subject,
    preheader: plain.replace(/\s+/g, ' ').slice(0, 140),
    brand,
    bodyHtml: toEmailHtml(body, { siteUrl }),
    bodyText: plain,
    button,
    footer: { reason: event.reason[language === 'en' ? 'en' : 'ru'], address: postalAddress },
  })
  return { subject, html, text }
}
