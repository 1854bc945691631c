import { z } from 'zod'

import type { MessageChannel } from '@/src/domain/outbox/Delivery'

import type { Query } from '../menuModel/Query'

type At = { channel: MessageChannel; address: string }

/** Nothing more is sent to an address at which nobody is; until `reviveAddress`, or staff send again. */
export async function buryAddress(
  query: Query,
  { channel, address }: At,
  reason: string,
): Promise<void> {
  await query(
    z.unknown(),
    `insert into dead_addresses (channel, address, reason) values ($1, $2, $3)
     on conflict (channel, address) do nothing`,
    [channel, address, reason.slice(0, 300)],
  )
}
