import type { Query } from '@/src/db/menuModel/Query'
import type { EventName } from '@/src/domain/messages/events/EventValues'

import { enqueueWithin } from '../enqueueWithin'
import { channelsNow } from './channelsNow'
import { known } from './known'
import type { Notice } from './Notice'
import { toDeliveries } from './toDeliveries'

/** `notify` for where there is no request: in the transaction of `query`. */
export async function notifyWithin<Name extends EventName>(
  query: Query,
  { values, ...notice }: Notice<Name>,
): Promise<number[]> {
  const { channels, event } = await channelsNow(query, notice.event)
  const said = (words: Record<string, string>) =>
    toDeliveries(event, channels, { ...notice, values: words }, Date.now())
  if (said({}).length === 0) return []
  const deliveries = said(known(typeof values === 'function' ? await values() : values))
  return enqueueWithin(query, deliveries)
}
