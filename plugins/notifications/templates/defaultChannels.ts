import type { MessageChannel } from '@/src/domain/outbox/Delivery'

import type { TemplateEvent } from './TemplateEvent'

/** By what an event goes until staff choose: an SMS costs money, so only where nothing works without. */
export function defaultChannels({ channels, isRequired }: TemplateEvent): MessageChannel[] {
  return channels.filter((channel) => channel !== 'sms' || isRequired)
}
