import { z } from 'zod'

import type { Query } from '../menuModel/Query'

import { keyHash } from './keyHash'

const known = z.object({ order_id: z.number(), is_same: z.boolean() })

/** The order that was placed under an idempotency key, and whether it was for this body; null: the key is free. */
export async function findKey(
  query: Query,
  key: string,
  body: string,
): Promise<{ orderId: number; isSame: boolean } | null> {
  const [found] = await query(
    known,
    `select order_id, body_hash = decode($2, 'hex') as is_same
     from order_keys where key_hash = decode($1, 'hex')`,
    [keyHash(key), keyHash(body)],
  )
  return found ? { orderId: found.order_id, isSame: found.is_same } : null
}
