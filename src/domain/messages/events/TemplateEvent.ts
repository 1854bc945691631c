import type { MessageChannel } from '../../outbox/Delivery'

/** One text in each language that Carte itself speaks. */
export type Words = Readonly<Record<'ru' | 'en', string>>

/** What may stand in a template as `{{order.number}}`: always a group and a name within it. */
export type TemplateVariable = {
  readonly name: string
  readonly label: Words
  /** What previews and tests show for it. */
  readonly example: Words
  /** Stands for it where nothing is known, so that a message does not fail for want of a name. */
  readonly instead?: Words
}

/** The text that a message has until staff write their own; `body` by paragraphs, `*bold*` in them. */
export type TemplateWords = {
  readonly subject: string
  readonly body: readonly string[]
  readonly button?: string
  readonly sms?: string
  readonly pushTitle?: string
  readonly pushBody?: string
}

/** Something that happens and that Carte tells somebody about. */
export type TemplateEvent = {
  /** As deliveries name it. */
  readonly name: string
  readonly label: Words
  /** When it is sent, and to whom. */
  readonly hint: Words
  /** By which channels it can go, the best first. */
  readonly channels: readonly MessageChannel[]
  /** It cannot be switched off: somebody waits for it and cannot go on without it. */
  readonly isRequired?: boolean
  /** It is not sent until staff choose a channel. */
  readonly startsOff?: boolean
  /** It stays of use when something newer has happened: it is sent nevertheless. */
  readonly isLasting?: boolean
  /** Somebody waits for it with the phone in hand. */
  readonly isUrgent?: boolean
  /** Beyond those that every message has. */
  readonly variables: readonly TemplateVariable[]
  /** The message is of no use without these. */
  readonly needs?: readonly string[]
  /** The variable with the address that the button opens. */
  readonly link?: string
  /** Why the letter has come, at its foot. */
  readonly reason: Words
  /** For how many seconds it is of use: what has not left by then does not leave any more. */
  readonly usefulFor: number
  /** Whether a notice may wake a phone (RFC 8030, 5.3). */
  readonly urgency: 'high' | 'normal' | 'low'
  readonly words: Readonly<Record<'ru' | 'en', TemplateWords>>
}
