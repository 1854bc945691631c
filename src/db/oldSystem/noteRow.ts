import { z } from 'zod'

import type { Query } from '../menuModel/Query'

type Row = { kind: 'user' | 'dish'; oldId: number; newId: number; seenAt: Date }

/** Writes down that a row of the old system, as it was at `seenAt`, is here under its new number. */
export async function noteRow(query: Query, { kind, newId, oldId, seenAt }: Row): Promise<void> {
  await query(
    z.unknown(),
    `insert into old_system_rows (kind, old_id, new_id, seen_at) values ($1, $2, $3, $4)
     on conflict (kind, old_id) do update set seen_at = excluded.seen_at, new_id = excluded.new_id`,
    [kind, oldId, newId, seenAt.toISOString()],
  )
}
