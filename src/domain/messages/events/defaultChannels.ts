import type { MessageChannel } from '../../outbox/Delivery'

import type { TemplateEvent } from './TemplateEvent'

/**
 * By what an event goes until staff choose, the best first: an SMS costs money, so only where nothing
 * works without.
 */
export function defaultChannels({
  channels,
  isRequired,
  startsOff,
}: TemplateEvent): MessageChannel[] {
  if (startsOff) return []
  return channels.filter((channel) => channel !== 'sms' || isRequired)
}
