import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'

import { inTransaction } from '@/src/db/inTransaction'
import { openQuery } from '@/src/db/menuModel/openQuery'

import { follow } from './follow'
import type { OnNews } from './hearOrder'
import { readHanded } from './readHanded'

const open = z.object({ iiko_id: z.string(), creation: z.string(), status: z.string().nullable() })

/** Orders asked about at once; those of which was heard least go first. */
const most = 20

/**
 * Asks iiko about the orders that it has not yet made for good, or of which nothing was heard for long:
 * a webhook may be lost. What is new is handed on.
 */
export async function followOrders(
  payload: Payload,
  connection: number,
  onNews: OnNews,
): Promise<void> {
  const query = openQuery(payload.db.pool)
  const rows = await query(
    open,
    `select iiko_id, creation, status from iiko_orders
     where connection_id = $1 and handed_at > now() - interval '2 days'
       and (creation = 'creating' and heard_at < now() - interval '5 seconds'
         or creation = 'created' and heard_at < now() - interval '5 minutes'
           and coalesce(status, '') not in ('Closed', 'Cancelled', 'Deleted', 'Delivered'))
     order by heard_at limit $2`,
    [connection, most],
  )
  const req = await createLocalReq({}, payload)
  for (const { creation, iiko_id: externalId, status } of rows) {
    const asked = await follow(req, { externalId })
    await query(
      z.object({}),
      'update iiko_orders set heard_at = clock_timestamp() where iiko_id = $1',
      [externalId],
    )
    const now = await readHanded(query, externalId)
    if (asked.is !== 'done' || !now) continue
    if (now.creation === creation && now.status === status) continue
    const turn = await createLocalReq({}, payload)
    await inTransaction(turn, () => onNews(turn, now))
  }
}
