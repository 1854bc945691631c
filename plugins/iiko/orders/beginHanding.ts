import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'

import { type Handed, handed, handedColumns } from './handed'
import { orderIdOf } from './orderIdOf'

type Beginning = {
  connection: number
  orderId: number
  key: string
  mode: Handed['mode']
}

/**
 * Writes down that an order is about to be told to iiko; `isNew` unless that was written before, and may
 * have arrived. One that iiko has certainly refused begins anew, under another id.
 */
export async function beginHanding(
  query: Query,
  { connection, orderId, key, mode }: Beginning,
): Promise<{ row: Handed; isNew: boolean }> {
  const [last] = await query(
    handed,
    `select ${handedColumns} from iiko_orders where connection_id = $1 and key = $2
     order by attempt desc limit 1`,
    [connection, key],
  )
  if (last && last.creation !== 'failed') return { row: last, isNew: false }
  const attempt = (last?.attempt ?? 0) + 1
  const [row] = await query(
    handed.extend({ is_new: z.boolean() }),
    `insert into iiko_orders (iiko_id, connection_id, order_id, key, attempt, mode)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (iiko_id) do update set order_id = excluded.order_id
     returning ${handedColumns}, xmax = 0 as is_new`,
    [orderIdOf(connection, key, attempt), connection, orderId, key, attempt, mode],
  )
  if (!row) throw new Error('The order was not written down.')
  return { row, isNew: row.is_new }
}
