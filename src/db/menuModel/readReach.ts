import { z } from 'zod'

import type { Reach } from '@/src/domain/menu/model/Menu'

import { grouped } from '@/src/domain/lists/grouped'
import type { Ids } from './Ids'
import { among } from './published'
import type { Query } from './Query'
import { channelRow } from './rows'

const relation = z.object({
  parent_id: z.number(),
  path: z.string(),
  categories_id: z.number().nullable(),
  menu_items_id: z.number().nullable(),
  locations_id: z.number().nullable(),
})

type Named = Reach & { readonly categories: readonly number[]; readonly dishes: readonly number[] }

/** What the records of a table name: categories, dishes, locations and channels, by the record's id. */
export async function readReach(
  query: Query,
  table: 'menus' | 'price_schedules',
  ids: Ids,
): Promise<(id: number) => Named> {
  const relations = grouped(
    await query(
      relation,
      `select parent_id, path, categories_id, menu_items_id, locations_id from ${table}_rels
       where ${among('parent_id')} order by path, "order", id`,
      [ids],
    ),
    ({ parent_id }) => parent_id,
  )
  const channels = grouped(
    await query(
      channelRow,
      `select parent_id, value from ${table}_channels
       where ${among('parent_id')} order by "order", id`,
      [ids],
    ),
    ({ parent_id }) => parent_id,
  )
  return (id) => {
    const named = relations.get(id) ?? []
    return {
      categories: named.flatMap(({ categories_id }) => categories_id ?? []),
      dishes: named.flatMap(({ menu_items_id }) => menu_items_id ?? []),
      locations: named.flatMap(({ locations_id }) => locations_id ?? []),
      channels: (channels.get(id) ?? []).map(({ value }) => value),
    }
  }
}
