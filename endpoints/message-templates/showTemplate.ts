import type { PayloadRequest } from 'payload'

import { brandOf } from '@/src/outbox/brandOf'
import { siteUrl } from '@/src/settings/siteUrl'
import { findEvent } from '@/src/domain/messages/events/events'
import { exampleValues } from '@/plugins/notifications/templates/exampleValues'
import { realValues } from '@/plugins/notifications/templates/realValues'
import { type Rendered, renderTemplate } from '@/plugins/notifications/templates/renderTemplate'
import type { TemplateEvent } from '@/src/domain/messages/events/TemplateEvent'
import { toTemplate } from '@/plugins/notifications/templates/toTemplate'
import { wrongWords } from '@/plugins/notifications/templates/wrongWords'
import { Problem } from '@/src/errors'
import type { Language } from '@/src/i18n/language'
import { menuLocales } from '@/src/i18n/menuLocales'

import type { TemplateWords } from './templateWords'

type Asked = { req: PayloadRequest; id: number; locale: string; words?: TemplateWords }

/**
 * A template as each channel would show it, on the restaurant's own data where there are any, else on
 * examples. Throws a Problem for a template that is not there and for words that it could not have.
 */
export async function showTemplate({
  req,
  id,
  locale,
  words = {},
}: Asked): Promise<{ event: TemplateEvent; rendered: Rendered }> {
  const language = isLocale(locale) ? locale : 'ru'
  const { docs } = await req.payload.find({
    collection: 'message-templates',
    where: { id: { equals: id } },
    locale: language,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  })
  const [stored] = docs
  const event = findEvent(stored?.event)
  if (!stored || !event) throw new Problem('not-found')
  const template = toTemplate(event, language, { ...stored, ...given(words) })
  const errors = wrongWords(template)
  const [first] = errors
  if (first) {
    throw new Problem('invalid', {
      detail: first.detail,
      errors: errors.map((error) => ({ ...error, in: 'body' })),
    })
  }
  const values = exampleValues(event, language, await realValues(req, language))
  const surroundings = { ...(await brandOf(req.payload, language)), language, siteUrl: siteUrl() }
  return { event, rendered: renderTemplate(template, values, surroundings) }
}

/** Words left out are not words taken away. */
function given(words: TemplateWords): TemplateWords {
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined))
}

/** The generated types know the languages that are always there; others may be added by MENU_LOCALES. */
function isLocale(language: string): language is Language {
  return menuLocales().includes(language)
}
