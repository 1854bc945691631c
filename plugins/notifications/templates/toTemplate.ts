import { defaultChannels } from '@/src/domain/messages/events/defaultChannels'
import type { TemplateEvent } from '@/src/domain/messages/events/TemplateEvent'
import { readLexical } from '@/src/domain/messages/richText/readLexical'
import type { MessageChannel } from '@/src/domain/outbox/Delivery'

import { plainLinks } from './plainLinks'
import type { Template } from './Template'
import { toLexical } from './toLexical'

/** A row of the admin, or what of it is known. */
export type StoredTemplate = {
  channels?: readonly MessageChannel[] | null
  subject?: string | null
  body?: unknown
  button?: string | null
  sms?: string | null
  pushTitle?: string | null
  pushBody?: string | null
}

/** What is stored as a template; what is missing, and all without `stored`, as Carte has it by itself. */
export function toTemplate(
  event: TemplateEvent,
  language: string,
  stored: StoredTemplate = defaultRow(event, language),
): Template {
  const own = event.words[language === 'en' ? 'en' : 'ru']
  const body = readLexical(plainLinks(stored.body))
  return {
    event,
    channels: (stored.channels ?? defaultChannels(event)).filter((channel) =>
      event.channels.includes(channel),
    ),
    subject: stored.subject || own.subject,
    body: body.length > 0 ? body : readLexical(toLexical(own.body)),
    // Without it the link would be missing from a letter that is about nothing else.
    button: stored.button || own.button || '',
    sms: stored.sms ?? '',
    pushTitle: stored.pushTitle ?? '',
    pushBody: stored.pushBody ?? '',
  }
}

/** The row that an event begins with, in one language. */
export function defaultRow(event: TemplateEvent, language: string) {
  const { subject, body, button, sms, pushTitle, pushBody } =
    event.words[language === 'en' ? 'en' : 'ru']
  return {
    channels: defaultChannels(event),
    subject,
    body: toLexical(body),
    button,
    sms,
    pushTitle,
    pushBody,
  }
}
