import type { Query } from '@/src/db/menuModel/Query'
import { chosenChannels } from '@/src/db/outbox/chosenChannels'
import { defaultChannels } from '@/src/domain/messages/events/defaultChannels'
import { findEvent } from '@/src/domain/messages/events/events'
import type { EventName } from '@/src/domain/messages/events/EventValues'
import type { TemplateEvent } from '@/src/domain/messages/events/TemplateEvent'
import type { MessageChannel } from '@/src/domain/outbox/Delivery'

/** An event, and by which channels it is told: as staff have chosen, the best first; none where it is switched off. */
export async function channelsNow(
  query: Query,
  name: EventName,
): Promise<{ event: TemplateEvent; channels: MessageChannel[] }> {
  const event = findEvent(name)
  if (!event) throw new Error(`There is no template for ${name}.`)
  const chosen = (await chosenChannels(query, event.name)) ?? defaultChannels(event)
  return { event, channels: chosen.filter((channel) => event.channels.includes(channel)) }
}
