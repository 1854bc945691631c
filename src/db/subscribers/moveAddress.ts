import { z } from 'zod'

import type { DeliveryChannel } from '@/src/domain/outbox/Delivery'

import type { Query } from '../menuModel/Query'

/** A subscriber has moved, unless there is one at the new address already. */
export async function moveAddress(
  query: Query,
  channel: DeliveryChannel,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await query(
    z.unknown(),
    `update subscribers set address = $3, updated_at = now()
     where channel = $1::enum_subscribers_channel and address = $2
       and not exists (select from subscribers other
         where other.channel = $1::enum_subscribers_channel and other.address = $3)`,
    [channel, from, to],
  )
}
