import type { RichText } from '@/src/domain/messages/richText/RichText'
import type { MessageChannel } from '@/src/domain/outbox/Delivery'

import type { TemplateEvent } from '@/src/domain/messages/events/TemplateEvent'

/** A message as staff have written it in one language. What is empty is made of subject and body. */
export type Template = {
  event: TemplateEvent
  /** By which it goes; none switches the message off. */
  channels: readonly MessageChannel[]
  subject: string
  body: RichText
  button: string
  sms: string
  pushTitle: string
  pushBody: string
}
