import { z } from 'zod'

import type { Query } from '../menuModel/Query'

const row = z.object({ channel: z.string(), count: z.number() })

/**
 * How many deliveries of each channel ended without arriving and wait for a person: given up, or with an
 * answer that was lost; of the days for which rows are kept. Every channel has its row.
 */
export function givenUpMeasures(query: Query): Promise<z.infer<typeof row>[]> {
  return query(
    row,
    `select known::text as channel, count(dead.id)::int as count
     from unnest(enum_range(null::enum_deliveries_channel)) known
     left join deliveries dead on dead.channel = known and dead.state in ('failed', 'unknown')
     group by known order by known`,
  )
}
