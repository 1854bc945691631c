import { z } from 'zod'

import type { Pause } from '@/src/domain/site/Pause'

import type { Query } from '../menuModel/Query'

const row = z.object({
  locationId: z.number().nullable(),
  until: z.number().nullable(),
  reason: z.string(),
})

/** The pauses of orders that are set and not over. */
export function readPauses(query: Query): Promise<Pause[]> {
  return query(
    row,
    `select location_id as "locationId", (extract(epoch from paused_until) * 1000)::float8 as until,
       coalesce(trim(pause_reason), '') as reason
     from (
       select null::integer as location_id, is_paused, paused_until, pause_reason from order_settings
       union all
       select location_id, is_paused, paused_until, pause_reason from order_settings_places
     ) pauses
     where is_paused and (paused_until is null or paused_until > now())
     order by 1 nulls first`,
  )
}
