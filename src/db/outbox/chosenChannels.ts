import { z } from 'zod'

import { messageChannels, type MessageChannel } from '@/src/domain/outbox/Delivery'

import type { Query } from '../menuModel/Query'

const row = z.object({ channel: z.enum(messageChannels).nullable() })

/** By which channels staff want an event told, in their order; null where they have not been asked yet. */
export async function chosenChannels(
  query: Query,
  event: string,
): Promise<MessageChannel[] | null> {
  const rows = await query(
    row,
    `select chosen.value::text as channel
     from message_templates template
     left join message_templates_channels chosen on chosen.parent_id = template.id
     where template.event = $1 order by chosen."order"`,
    [event],
  )
  if (rows.length === 0) return null
  return rows.flatMap(({ channel }) => channel ?? [])
}
