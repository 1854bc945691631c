import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'

import { inTransaction } from '@/src/db/inTransaction'
import { openQuery } from '@/src/db/menuModel/openQuery'
import type { Query } from '@/src/db/menuModel/Query'
import { readOrder } from '@/src/db/orders/readOrder'
import { isOver } from '@/src/domain/order/isOver'
import { keptReason } from '@/src/i18n/runReason'
import type { Asked } from '@/src/orders/ports'

import { cancel } from './cancel'
import { type Handed, handed, handedColumns } from './handed'
import { handOver } from './handOver'
import type { OnNews } from './hearOrder'
import { noteFailure } from './noteFailure'
import { readHanded } from './readHanded'

const most = 50
const calledOff = keptReason({
  ru: 'Заказ отменён раньше, чем ушёл на кассу.',
  en: 'The order was called off before it went to the till.',
})
const due = handed.extend({ cancel_reason: z.string().nullable() })

/**
 * Tells iiko what waits to be told: orders to be made, orders to be called off. What may not have
 * arrived is told again after a pause that grows to five minutes; what iiko refuses is news.
 */
export async function tellIiko(
  payload: Payload,
  connection: number,
  onNews: OnNews,
): Promise<void> {
  const query = openQuery(payload.db.pool)
  const rows = await query(
    due,
    `select ${handedColumns}, cancel_reason from iiko_orders
     where connection_id = $1 and next_at <= now() and (creation = 'asked' or cancel_reason is not null)
     order by next_at limit $2`,
    [connection, most],
  )
  for (const row of rows) {
    const outcome = await (row.cancel_reason === null
      ? make(payload, query, row)
      : callOff(payload, row, row.cancel_reason))
    await settle(query, row, outcome)
    const now = await readHanded(query, row.iiko_id)
    if (!now || now.creation === row.creation) continue
    const req = await createLocalReq({}, payload)
    await inTransaction(req, () => onNews(req, now))
  }
}

async function make(payload: Payload, query: Query, row: Handed): Promise<Asked<unknown>> {
  const req = await createLocalReq({}, payload)
  const found = await readOrder(req, row.order_id)
  if (!found || isOver(found.order.state)) {
    await noteFailure(query, row.iiko_id, calledOff)
    return { is: 'done', result: null }
  }
  const outcome = await handOver(req, { order: found.order, key: row.key })
  if (outcome.is === 'refused') await noteFailure(query, row.iiko_id, outcome.reason)
  return outcome
}

async function callOff(payload: Payload, row: Handed, reason: string): Promise<Asked<unknown>> {
  const req = await createLocalReq({}, payload)
  return cancel(req, { externalId: row.iiko_id, reason })
}

/** What is done, or refused for good, is not told again. */
async function settle(query: Query, row: Handed, outcome: Asked<unknown>): Promise<void> {
  const isSettled = outcome.is === 'done' || outcome.is === 'refused'
  const reason = outcome.is === 'done' ? null : outcome.reason
  await query(
    z.object({}),
    `update iiko_orders set tries = tries + 1, reason = coalesce($3, reason),
       cancel_reason = case when $2 then null else cancel_reason end,
       next_at = now() + least(300, 5 * power(2, least(tries, 6))) * interval '1 second'
     where iiko_id = $1`,
    [row.iiko_id, isSettled, reason],
  )
}
