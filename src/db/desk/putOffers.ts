import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transaction } from '../transaction'

import { notingLines } from './notingLines'

export type OfferRow = { dish: number; size: string; price: number | null; isHidden: boolean }

/** Writes what a location says of dishes and sizes, one row each; a row names nothing twice. */
export async function putOffers(
  req: PayloadRequest,
  location: number,
  rows: readonly OfferRow[],
): Promise<void> {
  if (rows.length === 0) return
  const db = await transaction(req)
  // In one order, so that two who write the same rows do not wait for each other.
  await notingLines(req, 'location-offers', { location, things: rows }, async () => {
    await db.execute(sql`
    insert into location_offers (location_id, dish_id, size, price, is_hidden)
    select ${location}::int, dish, size, price, "isHidden"
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as row (dish int, size text, price int, "isHidden" boolean)
    order by dish, size
    on conflict (location_id, dish_id, size) do update
    set price = excluded.price, is_hidden = excluded.is_hidden, updated_at = now()
    where (location_offers.price, location_offers.is_hidden)
      is distinct from (excluded.price, excluded.is_hidden)
  `)
  })
}
