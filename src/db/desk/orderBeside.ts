import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { generateKeyBetween } from 'payload/shared'
import { z } from 'zod'

import { transaction } from '../transaction'

type Beside = {
  /** The dish that moves: it does not stand in its own way. */
  dish: number
  side: 'after' | 'before'
  beside: number
}

const found = z.object({
  rows: z.tuple([
    z.object({
      own: z.string(),
      previous: z.string().nullable(),
      next: z.string().nullable(),
    }),
  ]),
})

/**
 * The place in staff's order right after a dish, or right before it, as Payload writes it into `_order`. What has
 * no place stands last: beside it is behind all that have one. Only under the lock by which dishes take places.
 */
export async function orderBeside(
  req: PayloadRequest,
  { beside, dish, side }: Beside,
): Promise<string> {
  const db = await transaction(req)
  const answer = await db.execute(sql`
    with others as (select id, _order collate "C" as place from menu_items where id <> ${dish}),
    own as (
      select coalesce(
        (select place from others where id = ${beside}), (select max(place) from others), 'a0'
      ) as place
    )
    select own.place as own,
      (select max(place) from others where place < own.place) as previous,
      (select min(place) from others where place > own.place) as next
    from own
  `)
  const [{ next, own, previous }] = found.parse(answer).rows
  return side === 'after' ? generateKeyBetween(own, next) : generateKeyBetween(previous, own)
}
