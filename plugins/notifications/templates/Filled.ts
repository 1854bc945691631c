import type { RichText } from '@/src/domain/messages/richText/RichText'

import type { TemplateEvent } from '@/src/domain/messages/events/TemplateEvent'

/** A template with its variables replaced. */
export type Filled = {
  event: TemplateEvent
  subject: string
  body: RichText
  button: { label: string; url: string } | undefined
  sms: string
  pushTitle: string
  pushBody: string
}
