import { z } from 'zod'

import type { Query } from '../menuModel/Query'
import type { Claimed } from './claimed'
import { insertDeliveries } from './insertDeliveries'

const ways = z.array(
  z.object({
    channel: z.string(),
    address: z.string(),
    message: z.unknown(),
    mayRepeat: z.boolean(),
  }),
)

/** Writes the next way to reach the person of a delivery that did not; once, however often it is asked. */
export async function takeFallback(
  query: Query,
  delivery: Pick<Claimed, 'id' | 'event' | 'lane' | 'fallback'>,
): Promise<void> {
  const { data } = ways.safeParse(delivery.fallback)
  const [next, ...rest] = data ?? []
  if (!next) return
  const row = {
    ...next,
    event: delivery.event,
    lane: delivery.lane,
    dedupeKey: `instead-of:${delivery.id}`,
    fallback: rest,
  }
  await query(z.unknown(), insertDeliveries, [JSON.stringify([row])])
}
