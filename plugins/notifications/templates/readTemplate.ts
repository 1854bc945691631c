import type { Payload, PayloadRequest } from 'payload'

import type { TemplateEvent } from '@/src/domain/messages/events/TemplateEvent'
import type { Language } from '@/src/i18n/language'
import { menuLocales } from '@/src/i18n/menuLocales'

import type { Template } from './Template'
import { toTemplate } from './toTemplate'

type Asked = { event: TemplateEvent; language: string; req?: PayloadRequest }

/** The template of an event in one language, as staff have left it; Carte's own before they have any. */
export async function readTemplate(
  payload: Payload,
  { event, language, req }: Asked,
): Promise<Template> {
  const { docs } = await payload.find({
    collection: 'message-templates',
    where: { event: { equals: event.name } },
    locale: isLocale(language) ? language : 'ru',
    depth: 0,
    limit: 1,
    ...(req ? { req } : {}),
  })
  return toTemplate(event, language, docs[0])
}

/** The generated types know the languages that are always there; others may be added by MENU_LOCALES. */
function isLocale(language: string): language is Language {
  return menuLocales().includes(language)
}
