import { z } from 'zod'

import { type DeliveryChannel, saidStop } from '@/src/domain/outbox/Delivery'

import type { Query } from '../menuModel/Query'

type At = { channel: DeliveryChannel; address: string }

/**
 * Nothing more is sent to an address at which nobody is, until `reviveAddress`, or staff send again; nor
 * to one whose owner said STOP (reason `saidStop`), until its owner says otherwise.
 */
export async function buryAddress(
  query: Query,
  { channel, address }: At,
  reason: string,
): Promise<void> {
  await query(
    z.unknown(),
    `insert into dead_addresses (channel, address, reason) values ($1, $2, $3)
     on conflict (channel, address) do update set reason = excluded.reason
     where excluded.reason = $4`,
    [channel, address, reason.slice(0, 300), saidStop],
  )
}
