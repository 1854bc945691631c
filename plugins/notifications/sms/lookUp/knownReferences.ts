import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'

/** Those of the provider's numbers that are known to be of a delivery. */
export async function knownReferences(
  query: Query,
  references: readonly string[],
): Promise<Set<string>> {
  if (references.length === 0) return new Set()
  const rows = await query(
    z.object({ reference: z.string() }),
    // Of one number there are few SMS; the deliveries to all are not looked through.
    `select reference from deliveries
     where channel = 'sms' and reference = any ($1::text[])
       and created_at > clock_timestamp() - interval '2 days'`,
    [[...references]],
  )
  return new Set(rows.map(({ reference }) => reference))
}
