import type { EventName } from '@/src/domain/messages/events/EventValues'
import type { TemplateEvent } from '@/src/domain/messages/events/TemplateEvent'
import type { MessageChannel } from '@/src/domain/outbox/Delivery'
import type { NewDelivery, Way } from '@/src/domain/outbox/NewDelivery'

import type { Notice } from './Notice'
import type { Receiver } from './Receiver'
import type { TemplateRef } from './templateRef'

type Said = Omit<Notice<EventName>, 'values'> & { values: Readonly<Record<string, string>> }

/**
 * A notice as it lies in the outbox: by the first of the channels at which the receiver can be reached,
 * the others following where that fails. Nothing for somebody who can be reached at none.
 */
export function toDeliveries(
  event: TemplateEvent,
  channels: readonly MessageChannel[],
  { to, values, about, once, notAfter }: Said,
  now: number,
): NewDelivery[] {
  const message: TemplateRef = { template: event.name, language: to.language, values, tag: about }
  const waysBy = (channel: MessageChannel): Way[] =>
    addressesOf(to, channel).map((address) => ({
      channel,
      address,
      message,
      mayRepeat: channel !== 'sms',
    }))
  const [first = [], ...others] = channels.map(waysBy).filter((ways) => ways.length > 0)
  return first.map((way, index) => ({
    ...way,
    event: event.name,
    lane: event.isUrgent ? 'now' : 'soon',
    dedupeKey: once && `${event.name}:${once}${index > 0 ? `:${index}` : ''}`,
    foldKey: event.isLasting ? undefined : about,
    notAfter: notAfter ?? new Date(now + event.usefulFor * 1_000),
    // One word too many is better than none: where several browsers are told, the last stands for them.
    fallback: index === first.length - 1 ? others.flat() : [],
  }))
}

function addressesOf(to: Receiver, channel: MessageChannel): readonly string[] {
  const at = to[channel]
  if (typeof at === 'string') return at === '' ? [] : [at]
  return at ?? []
}
