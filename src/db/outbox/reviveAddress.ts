import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { MessageChannel } from '@/src/domain/outbox/Delivery'

import { transaction } from '../transaction'

/** Somebody has shown that they are at this address: it is written to again. */
export async function reviveAddress(
  req: PayloadRequest,
  channel: MessageChannel,
  address: string,
): Promise<void> {
  const db = await transaction(req)
  await db.execute(
    sql`delete from dead_addresses where channel = ${channel} and address = ${address}`,
  )
}
