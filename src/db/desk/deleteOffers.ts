import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transaction } from '../transaction'

import { notingLines } from './notingLines'

/** Takes back what a location says of dishes and sizes: they are as on every menu again. */
export async function deleteOffers(
  req: PayloadRequest,
  location: number,
  things: readonly { dish: number; size: string }[],
): Promise<void> {
  if (things.length === 0) return
  const db = await transaction(req)
  await notingLines(req, 'location-offers', { location, things }, async () => {
    await db.execute(sql`
    delete from location_offers
    using json_to_recordset(${JSON.stringify(things)}::json) as thing (dish int, size text)
    where location_id = ${location}::int and dish_id = thing.dish
      and location_offers.size = thing.size
  `)
  })
}
