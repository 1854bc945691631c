import { z } from 'zod'

import type { Query } from '../menuModel/Query'
import { number } from '../menuModel/rows'

/** How many subscribers left by a link of this announcement. */
export async function leftAfter(query: Query, announcement: number): Promise<number> {
  const [row] = await query(
    z.object({ count: number }),
    `select count(distinct subscriber_id) as count from consents
     where announcement_id = $1 and action = 'left'`,
    [announcement],
  )
  return row?.count ?? 0
}
