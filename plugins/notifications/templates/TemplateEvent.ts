import type { MessageChannel } from '@/src/domain/outbox/Delivery'
import type { Language, Text } from '@/src/i18n/language'

/** What may stand in a template as `{{order.number}}`: always a group and a name within it. */
export type TemplateVariable = {
  name: string
  label: Text
  /** What previews and tests show for it. */
  example: Text
  /** Stands for it where nothing is known, so that a message does not fail for want of a name. */
  instead?: Text
}

/** The text that a message has until staff write their own; `body` by paragraphs, `*bold*` in them. */
export type TemplateWords = {
  subject: string
  body: readonly string[]
  button?: string
  sms?: string
  pushTitle?: string
  pushBody?: string
}

/** Something that happens and that Carte tells somebody about. */
export type TemplateEvent = {
  /** As deliveries name it. */
  name: string
  label: Text
  /** When it is sent, and to whom. */
  hint: Text
  /** By which channels it can go. */
  channels: readonly MessageChannel[]
  /** It cannot be switched off: somebody waits for it and cannot go on without it. */
  isRequired?: boolean
  /** Beyond those that every message has. */
  variables: readonly TemplateVariable[]
  /** The message is of no use without these. */
  needs?: readonly string[]
  /** The variable with the address that the button opens. */
  link?: string
  /** Why the letter has come, at its foot. */
  reason: Text
  /** How long it is of use, in seconds, and whether it may wake a phone. */
  push: { ttlSeconds: number; urgency: 'high' | 'normal' | 'low' }
  words: Readonly<Record<Language, TemplateWords>>
}
