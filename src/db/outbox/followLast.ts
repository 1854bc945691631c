import { z } from 'zod'

import type { DeliveryChannel } from '@/src/domain/outbox/Delivery'

import type { Query } from '../menuModel/Query'

/**
 * Whoever begins to send by a channel with a rate begins a second after the last turn that was given out can
 * have been used, `lateness` milliseconds late at most: what the one before may still send is in another second.
 */
export async function followLast(
  query: Query,
  channel: DeliveryChannel,
  lateness: number,
): Promise<void> {
  await query(
    z.unknown(),
    `update outbox_channels set
       next_at = next_at + interval '1 second' + $2 * interval '1 millisecond'
     where channel = $1 and next_at between clock_timestamp() - interval '2 seconds'
       and clock_timestamp() + interval '2 seconds'`,
    [channel, lateness],
  )
}
