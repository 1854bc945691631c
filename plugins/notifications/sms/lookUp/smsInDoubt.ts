import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'
import { date } from '@/src/db/menuModel/rows'

const inDoubt = z.object({
  id: z.number(),
  address: z.string(),
  message: z.unknown(),
  attempts: z.number(),
  started_at: date,
})
export type InDoubt = z.infer<typeof inDoubt>

/** Looked up so often in vain an SMS stays unknown, for staff to decide. */
const mostRepeats = 3

/** SMS of the last day whose answer was lost at least `after` milliseconds ago. */
export function smsInDoubt(query: Query, after: number): Promise<InDoubt[]> {
  return query(
    inDoubt,
    `select id, address, message, attempts, started_at from deliveries
     where channel = 'sms' and state = 'unknown' and repeats < $2::int
       and started_at < clock_timestamp() - $1::int * interval '1 millisecond'
       and started_at > clock_timestamp() - interval '1 day'
     order by id limit 20`,
    [after, mostRepeats],
  )
}
