import { fillVariables } from '@/src/domain/messages/template/fillVariables'
import type { Values } from '@/src/domain/messages/template/Values'
import { valueOf } from '@/src/domain/messages/template/valueOf'

import type { EmailMessage } from '../email/emailMessage'
import type { PushMessage } from '../push/pushMessage'
import type { TelegramWords } from '@/src/outbox/telegramMessage'
import { allValues } from './allValues'
import type { Filled } from './Filled'
import type { Surroundings } from './Surroundings'
import type { Template } from './Template'
import { templateLetter } from './templateLetter'
import { templateNotice } from './templateNotice'
import { templateSms } from './templateSms'
import { templateTelegram } from './templateTelegram'

/** A message as every channel takes it; by which of them it goes, `template.channels` says. */
export type Rendered = {
  /** In parts, where it is longer than Telegram takes at once. */
  telegram: TelegramWords[]
  email: Omit<EmailMessage, 'to'>
  sms: { body: string }
  push: PushMessage
}

/**
 * Puts a template into words for each channel. Values are text and stay text. Throws MissingVariable
 * for one that has neither a value nor a word that stands for it.
 */
export function renderTemplate(
  template: Template,
  values: Values,
  surroundings: Surroundings,
): Rendered {
  const { language, brand, siteUrl } = surroundings
  const { event } = template
  const given = { ...values, brand: { name: brand.name }, site: { url: siteUrl } }
  const all = allValues(event, given, language)
  const line = (words: string) => fillVariables(words, all, { isSingleLine: true })
  const filled: Filled = {
    event,
    subject: line(template.subject),
    body: fillVariables(template.body, all),
    button:
      event.link === undefined
        ? undefined
        : { label: line(template.button), url: valueOf(event.link, all) },
    sms: fillVariables(template.sms, all).trim(),
    pushTitle: line(template.pushTitle),
    pushBody: fillVariables(template.pushBody, all).trim(),
  }
  return {
    telegram: templateTelegram(filled, surroundings),
    email: templateLetter(filled, surroundings),
    sms: templateSms(filled, surroundings),
    push: templateNotice(filled, surroundings),
  }
}
