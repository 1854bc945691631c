import { sql } from '@payloadcms/db-postgres/drizzle'

import { insertRows, ints, updateRows } from '@/src/db/iiko/rows'
import { readOfferId } from '@/src/domain/iiko/wanted/offerId'

import { type Applying, becomes, type Change } from './Applying'

/** Writes the prices that other organisations have of their own, at the restaurant of each. */
export async function writeOffers(
  { db, idOf, locations }: Applying,
  changes: readonly Change[],
): Promise<void> {
  const now = new Date().toISOString()
  const gone = changes.flatMap(({ action, document }) => (action === 'remove' ? [document] : []))
  if (gone.length > 0) await db.execute(sql`delete from location_offers where id in ${ints(gone)}`)
  await insertRows(
    db,
    'location_offers',
    changes.flatMap((change) => {
      const { place, kind, id, part } = readOfferId(change.externalId)
      const location = locations.get(place)
      const document = idOf(kind, id)
      if (change.action !== 'create' || location === undefined || document === null) return []
      const { price = null, isHidden = false } = becomes(change)
      return [
        {
          id: change.document,
          location_id: location,
          dish_id: kind === 'dish' ? document : null,
          size: kind === 'dish' ? part : '',
          modifier_group_id: kind === 'group' ? document : null,
          modifier: kind === 'group' ? part : '',
          price,
          is_hidden: isHidden,
          created_at: now,
          updated_at: now,
        },
      ]
    }),
    null,
  )
  await updateRows(
    db,
    'location_offers',
    changes.flatMap((change) => {
      if (change.action !== 'update') return []
      const { price, isHidden } = becomes(change)
      return [
        {
          id: change.document,
          updated_at: now,
          ...(price === undefined ? {} : { price }),
          ...(isHidden === undefined ? {} : { is_hidden: isHidden }),
        },
      ]
    }),
  )
}
