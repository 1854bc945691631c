import { z } from 'zod'

import { deliveryStates, messageChannels } from '@/src/domain/outbox/Delivery'

import type { Query } from '../menuModel/Query'
import { number } from '../menuModel/rows'

const row = z.object({
  channel: z.enum(messageChannels),
  state: z.enum(deliveryStates),
  count: number,
})

/** How many deliveries of an audience stand where. */
export function sendingOf(query: Query, audience: string): Promise<z.infer<typeof row>[]> {
  return query(
    row,
    `select channel::text, state::text, count(*) from deliveries where audience = $1
     group by channel, state`,
    [audience],
  )
}
