import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { BoardCard } from '@/src/domain/order/board/BoardCard'
import { toBoardCard } from '@/src/domain/order/board/toBoardCard'
import { mostCards } from '@/src/domain/order/board/withNews'

import { connection } from '../connection'

import { orderColumns, orderRow, toOrder } from './orderRow'

const marks = z.object({ rows: z.array(z.object({ id: z.number(), mark: z.string() })) })
const found = z.object({ rows: z.array(orderRow) })

/**
 * The orders that a restaurant has in hand, the newest first where there are more than the board holds: each
 * one's id and a mark that changes with it. What has to be paid first is there once it is.
 */
export async function readBoard(
  req: PayloadRequest,
  locationId: number,
): Promise<Map<number, string>> {
  const db = await connection(req)
  const { rows } = marks.parse(
    await db.execute(sql`
      select id, seq || ' ' || paid as mark from orders
      where location_id = ${locationId} and not awaits_payment
        and placed_at > now() - interval '3 days'
        and state not in ('completed', 'cancelled', 'rejected')
      order by id desc limit ${mostCards}`),
  )
  return new Map(rows.map(({ id, mark }) => [id, mark]))
}

/** These orders, as the board shows them. */
export async function readCards(req: PayloadRequest, ids: readonly number[]): Promise<BoardCard[]> {
  if (ids.length === 0) return []
  const db = await connection(req)
  const { rows } = found.parse(
    await db.execute(sql`
      select ${orderColumns} from orders
      where id in (select value::int from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))
      order by id`),
  )
  return rows.map((row) => toBoardCard(toOrder(row), row.seq))
}
