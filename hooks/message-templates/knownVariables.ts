import type {
  PayloadRequest,
  RichTextFieldValidation,
  TextareaFieldValidation,
  TextFieldSingleValidation,
} from 'payload'
import { richText, text, textarea } from 'payload/shared'

import { findEvent } from '@/src/domain/messages/events/events'
import { plainLinks } from '@/plugins/notifications/templates/plainLinks'
import { isWhole, type WrongWords } from '@/plugins/notifications/templates/wrongWords'
import { wrongWith } from '@/plugins/notifications/templates/wrongWith'
import { readLexical } from '@/src/domain/messages/richText/readLexical'
import type { RichText } from '@/src/domain/messages/richText/RichText'
import { adminLanguage } from '@/src/i18n/admin'

type Around = { data: unknown; req: PayloadRequest }

/** For a line of a template: what the field itself asks for, and only variables that its event fills. */
export const knownInLine =
  (field: WrongWords['field']): TextFieldSingleValidation =>
  async (value, options) => {
    const own = await text(value, options)
    return own === true ? check(field, value ?? '', options) : own
  }

/** The same for several lines. */
export const knownInLines =
  (field: WrongWords['field']): TextareaFieldValidation =>
  async (value, options) => {
    const own = await textarea(value, options)
    return own === true ? check(field, value ?? '', options) : own
  }

/** The same for formatted text, the addresses of its links included. */
export const knownInBody: RichTextFieldValidation = async (value, options) => {
  const own = await richText(value, options)
  return own === true ? check('body', readLexical(plainLinks(value)), options) : own
}

function check(
  field: WrongWords['field'],
  words: RichText | string,
  { data, req }: Around,
): string | true {
  const wrong = wrongWith(words, eventOf(data), { isWhole: isWhole(field, words) })
  return wrong === undefined ? true : wrong[adminLanguage(req.i18n.language)]
}

function eventOf(data: unknown) {
  return typeof data === 'object' && data !== null && 'event' in data
    ? findEvent(data.event)
    : undefined
}
