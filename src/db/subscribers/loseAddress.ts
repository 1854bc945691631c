import { z } from 'zod'

import type { DeliveryChannel } from '@/src/domain/outbox/Delivery'

import type { Query } from '../menuModel/Query'

/** Nobody is at an address any more: its subscription ends, and that is kept among the consents. */
export async function loseAddress(
  query: Query,
  channel: DeliveryChannel,
  address: string,
): Promise<void> {
  await query(
    z.unknown(),
    `with lost as (
       update subscribers set state = 'gone', updated_at = now()
       where channel = $1::enum_subscribers_channel and address = $2 and state <> 'gone'
       returning id
     )
     insert into consents (subscriber_id, action, source, created_at, updated_at)
     select id, 'gone', 'provider', now(), now() from lost`,
    [channel, address],
  )
}
