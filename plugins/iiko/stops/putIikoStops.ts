import { z } from 'zod'

import { insertAudit } from '@/src/db/audit/insertAudit'
import type { Query } from '@/src/db/menuModel/Query'
import { diffStops } from '@/src/domain/iiko/stops/diffStops'
import type { StopLine } from '@/src/domain/iiko/stops/Stop'

const kept = z
  .object({
    id: z.number(),
    dish_id: z.number().nullable(),
    size: z.string().nullable(),
    modifier_group_id: z.number().nullable(),
    modifier: z.string().nullable(),
    remaining: z.coerce.number().nullable(),
  })
  .transform((row) => ({
    id: row.id,
    dishId: row.dish_id,
    sizeKey: row.size ?? '',
    groupId: row.modifier_group_id,
    modifierKey: row.modifier ?? '',
    remaining: row.remaining ?? 0,
  }))

const none = z.object({})
/** What staff see beside such a line. */
const reason = 'iiko'

/**
 * Brings the lines that iiko has put on a location's stop-list to what it says now, in the transaction of
 * `query`; what staff have stopped by themselves stays theirs. Writes only what differs; returns how much.
 */
export async function putIikoStops(
  query: Query,
  location: number,
  wanted: readonly StopLine[],
): Promise<number> {
  const now = await query(
    kept,
    `select id, dish_id, size, modifier_group_id, modifier, remaining
     from stop_list where location_id = $1 and source = 'iiko' for update`,
    [location],
  )
  const { put, remove } = diffStops(wanted, now)
  if (remove.length > 0) await query(none, 'delete from stop_list where id = any($1)', [remove])
  if (put.length > 0) {
    await query(
      none,
      `insert into stop_list (location_id, dish_id, size, modifier_group_id, modifier, remaining, reason, source)
       select $1, "dishId", "sizeKey", "groupId", "modifierKey", remaining, $3, 'iiko'
       from json_to_recordset($2::json) as line
         ("dishId" int, "sizeKey" text, "groupId" int, "modifierKey" text, remaining numeric)
       on conflict (location_id, dish_id, size, modifier_group_id, modifier, source) do update
       set remaining = excluded.remaining, until = null, updated_at = now()`,
      [location, JSON.stringify(put), reason],
    )
  }
  if (put.length + remove.length > 0) {
    const changes = [
      { field: 'put', before: null, after: put.length },
      { field: 'remove', before: null, after: remove.length },
    ]
    const [place] = await query(
      z.object({ name: z.string().nullable() }),
      `select (select name from locations_locales where _parent_id = $1 and name is not null
         order by _locale = 'ru' desc limit 1) as name`,
      [location],
    )
    const entry = { subject: 'stop-list', document: '', title: place?.name ?? '', changes }
    await insertAudit(query, { via: 'iiko', staff: null, name: '' }, [
      { action: 'synced', ...entry },
    ])
  }
  return put.length + remove.length
}
