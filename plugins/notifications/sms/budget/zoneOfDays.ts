import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'

/** Where the days of SMS spending begin: at the first restaurant. */
export async function zoneOfDays(query: Query): Promise<string> {
  const [first] = await query(
    z.object({ time_zone: z.string().nullable() }),
    'select time_zone::text from locations where deleted_at is null order by _order limit 1',
  )
  return first?.time_zone ?? 'Europe/Moscow'
}
