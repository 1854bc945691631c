import { z } from 'zod'

import type { ModifierOffer } from '@/src/domain/menu/model/Location'

import type { Ids } from './Ids'
import { among } from './published'
import type { Query } from './Query'
import { flag, key } from './rows'

const row = z.object({
  location_id: z.number(),
  modifier_group_id: z.number(),
  modifier: key,
  price: z.number().nullable(),
  is_hidden: flag,
})

/** What the locations `ids` say of modifiers: their own prices, and what they do not sell. */
export async function readModifierOffers(query: Query, ids: Ids): Promise<ModifierOffer[]> {
  const rows = await query(
    row,
    `select location_id, modifier_group_id, modifier, price, is_hidden from location_offers
     where ${among('location_id')} and location_id is not null
       and dish_id is null and modifier_group_id is not null
     order by location_id, modifier_group_id, modifier`,
    [ids],
  )
  return rows.map(({ location_id, modifier_group_id, modifier, price, is_hidden }) => ({
    locationId: location_id,
    groupId: modifier_group_id,
    modifierKey: modifier,
    price,
    isHidden: is_hidden,
  }))
}
