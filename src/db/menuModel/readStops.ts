import { z } from 'zod'

import type { StopEntry } from '@/src/domain/menu/model/Location'

import type { Ids } from './Ids'
import type { Query } from './Query'
import { date, key, limit } from './rows'

const row = z.object({
  id: z.number(),
  location_id: z.number().nullable(),
  dish_id: z.number().nullable(),
  size: key,
  modifier_group_id: z.number().nullable(),
  modifier: key,
  remaining: limit,
  reason: key,
  until: date.nullable().transform((value) => value?.getTime() ?? null),
})

/** The stop-list of the locations `ids`; 0 among them stands for the lines that stop everywhere. */
export async function readStops(query: Query, ids: Ids): Promise<StopEntry[]> {
  const rows = await query(
    row,
    `select id, location_id, dish_id, size, modifier_group_id, modifier, remaining, reason, until
     from stop_list where $1::int[] is null or coalesce(location_id, 0) = any($1) order by id`,
    [ids],
  )
  return rows.map((line) => ({
    id: line.id,
    locationId: line.location_id,
    dishId: line.dish_id,
    sizeKey: line.size,
    groupId: line.modifier_group_id,
    modifierKey: line.modifier,
    remaining: line.remaining,
    reason: line.reason,
    until: line.until,
  }))
}
