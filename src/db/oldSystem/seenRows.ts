import { z } from 'zod'

import type { Query } from '../menuModel/Query'

const row = z.object({ old_id: z.number(), new_id: z.number(), seen_at: z.coerce.date() })

export type SeenRow = { newId: number; seenAt: Date }

/** The rows of the old system that have been brought over, by their number there. */
export async function seenRows(query: Query, kind: 'user' | 'dish'): Promise<Map<number, SeenRow>> {
  const rows = await query(
    row,
    'select old_id, new_id, seen_at from old_system_rows where kind = $1',
    [kind],
  )
  return new Map(rows.map((one) => [one.old_id, { newId: one.new_id, seenAt: one.seen_at }]))
}
