import { z } from 'zod'

import { subscriberStates } from '@/src/domain/messages/subscriberStates'

import type { Query } from '../menuModel/Query'

const reader = z.object({
  state: z.enum(subscriberStates),
  language: z.string(),
  time_zone: z.string().nullable(),
  /** Whether the announcement's topic, if it has one, is among those chosen. */
  wants: z.boolean(),
})

export type Reader = z.infer<typeof reader>

/** A subscriber as it stands now, to one announcement; null when there is none any more. */
export async function findReader(
  query: Query,
  subscriber: number,
  announcement: number,
): Promise<Reader | null> {
  const [found] = await query(
    reader,
    `select s.state::text, s.language::text,
       coalesce(own.time_zone, (select time_zone from locations order by _order limit 1)) as time_zone,
       a.topic_id is null or exists (
         select from subscribers_rels chosen where chosen.parent_id = s.id
           and chosen.path = 'topics' and chosen.topics_id = a.topic_id) as wants
     from subscribers s
     join announcements a on a.id = $2 and a._status = 'published' and a.deleted_at is null
     left join locations own on own.id = s.location_id
     where s.id = $1`,
    [subscriber, announcement],
  )
  return found ?? null
}
