import { z } from 'zod'

import type { Query } from '../menuModel/Query'

import type { Claimed } from './claimed'

/**
 * Notes, before the call, that the provider may get the message from now on; for what must not come
 * twice. False when `holder` no longer holds it: then it is not to be sent.
 */
export async function markStarted(
  query: Query,
  holder: number,
  { id, attempts }: Pick<Claimed, 'id' | 'attempts'>,
): Promise<boolean> {
  const rows = await query(
    z.unknown(),
    `update deliveries set started_at = clock_timestamp()
     where id = $1 and attempts = $2 and held_by = $3 and state = 'sending' returning id`,
    [id, attempts, holder],
  )
  return rows.length > 0
}
