import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'
import type { Known } from '@/src/domain/iiko/stops/Stop'

const dish = z.object({
  id: z.number(),
  external_id: z.string(),
  sizes: z.array(z.object({ key: z.string(), externalId: z.string().nullable() })),
})
const modifier = z.object({ group_id: z.number(), key: z.string(), external_id: z.string() })

/** The dishes and modifiers of ours that are these products of iiko. */
export async function readKnown(query: Query, products: readonly string[]): Promise<Known> {
  const ids = [...new Set(products)]
  const dishes = await query(
    dish,
    `select dish.id, dish.external_id, coalesce(json_agg(
       json_build_object('key', size.id, 'externalId', size.external_id) order by size._order
     ) filter (where size.id is not null), '[]') as sizes
     from menu_items dish left join menu_items_sizes size on size._parent_id = dish.id
     where dish.external_id = any($1) group by dish.id`,
    [ids],
  )
  const modifiers = await query(
    modifier,
    `select _parent_id as group_id, id as key, external_id
     from modifier_groups_modifiers where external_id = any($1)`,
    [ids],
  )
  return {
    dishes: dishes.map(({ id, external_id, sizes }) => ({ id, externalId: external_id, sizes })),
    modifiers: modifiers.map(({ group_id, key, external_id }) => ({
      groupId: group_id,
      key,
      externalId: external_id,
    })),
  }
}
