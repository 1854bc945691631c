import { z } from 'zod'

import type { Query } from '../menuModel/Query'
import { date } from '../menuModel/rows'
import type { Claimed } from './claimed'
import { insertDeliveries } from './insertDeliveries'

const kept = z.object({ expires_at: date.nullable(), fold_key: z.string().nullable() })
const ways = z.array(
  z.object({
    channel: z.string(),
    address: z.string(),
    message: z.unknown(),
    mayRepeat: z.boolean(),
  }),
)

/**
 * Writes the next way to reach the person of a delivery that did not; once, however often it is asked. It
 * is of use no longer than the first was, and makes way for what is newer as the first did.
 */
export async function takeFallback(
  query: Query,
  delivery: Pick<Claimed, 'id' | 'event' | 'lane' | 'fallback'>,
): Promise<void> {
  const { data } = ways.safeParse(delivery.fallback)
  const [next, ...rest] = data ?? []
  if (!next) return
  const [first] = await query(kept, 'select expires_at, fold_key from deliveries where id = $1', [
    delivery.id,
  ])
  const row = {
    ...next,
    event: delivery.event,
    lane: delivery.lane,
    dedupeKey: `instead-of:${delivery.id}`,
    fallback: rest,
    notAfter: first?.expires_at,
    foldKey: first?.fold_key,
  }
  await query(z.unknown(), insertDeliveries, [JSON.stringify([row])])
}
