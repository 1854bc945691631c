import { z } from 'zod'

import type { LocationOffer } from '@/src/domain/menu/model/Location'

import type { Ids } from './Ids'
import { among } from './published'
import type { Query } from './Query'
import { flag, key } from './rows'

const row = z.object({
  location_id: z.number(),
  dish_id: z.number(),
  size: key,
  price: z.number().nullable(),
  is_hidden: flag,
})

/** What the locations `ids` say of dishes: their own prices, and what they do not sell. */
export async function readOffers(query: Query, ids: Ids): Promise<LocationOffer[]> {
  const rows = await query(
    row,
    `select location_id, dish_id, size, price, is_hidden from location_offers
     where ${among('location_id')} and location_id is not null and dish_id is not null
     order by location_id, dish_id, size`,
    [ids],
  )
  return rows.map(({ location_id, dish_id, size, price, is_hidden }) => ({
    locationId: location_id,
    dishId: dish_id,
    sizeKey: size,
    price,
    isHidden: is_hidden,
  }))
}
