import { z } from 'zod'

import type { Query } from '../menuModel/Query'

/** Forgets the addresses that have rested, and those whose rest was noted by a clock put back since. */
export async function clearRests(query: Query): Promise<void> {
  await query(
    z.unknown(),
    `delete from outbox_rests where until < clock_timestamp() or since > clock_timestamp()`,
  )
}
