import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { sessionQuery } from '../menuModel/sessionQuery'
import { transaction } from '../transaction'

import { findKey } from './findKey'
import { keyHash } from './keyHash'

const claimed = z.object({ rows: z.array(z.object({ order_id: z.number() })) })

/** What asking under a key means: a new order with this id, one that was placed, or the key is used for another. */
export type Claim = { is: 'new' | 'known'; orderId: number } | { is: 'another' }

/**
 * Claims an idempotency key in the transaction that places its order. Of several who ask at once the first
 * gets the id for a new order, and the others wait until its transaction ends: with a rollback the next
 * one places it. Key and body are kept as hashes.
 */
export async function claimKey(req: PayloadRequest, key: string, body: string): Promise<Claim> {
  const db = await transaction(req)
  const fresh = claimed.parse(
    await db.execute(sql`
      insert into order_keys (key_hash, body_hash, order_id)
      values (decode(${keyHash(key)}, 'hex'), decode(${keyHash(body)}, 'hex'), nextval('orders_id_seq'))
      on conflict do nothing
      returning order_id`),
  ).rows[0]
  if (fresh) return { is: 'new', orderId: fresh.order_id }
  const known = await findKey(await sessionQuery(req), key, body)
  return known?.isSame ? { is: 'known', orderId: known.orderId } : { is: 'another' }
}
