import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'
import { chosenChannels } from '@/src/db/outbox/chosenChannels'
import { insertDeliveries } from '@/src/db/outbox/insertDeliveries'
import { defaultChannels } from '@/src/domain/messages/events/defaultChannels'
import { findEvent } from '@/src/domain/messages/events/events'
import type { EventName } from '@/src/domain/messages/events/EventValues'

import { toRows } from '../enqueue'
import type { Notice } from './Notice'
import { toDeliveries } from './toDeliveries'

const written = z.object({ id: z.number() })

/** `notify` for where there is no request: in the transaction of `query`. */
export async function notifyWithin<Name extends EventName>(
  query: Query,
  { values, ...notice }: Notice<Name>,
): Promise<number[]> {
  const event = findEvent(notice.event)
  if (!event) throw new Error(`There is no template for ${notice.event}.`)
  const chosen = (await chosenChannels(query, event.name)) ?? defaultChannels(event)
  const channels = chosen.filter((channel) => event.channels.includes(channel))
  const said = (words: Record<string, string>) =>
    toDeliveries(event, channels, { ...notice, values: words }, Date.now())
  if (said({}).length === 0) return []
  const deliveries = said(known(typeof values === 'function' ? await values() : values))
  return (await query(written, insertDeliveries, [toRows(deliveries)])).map(({ id }) => id)
}

function known(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
