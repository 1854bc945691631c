import { z } from 'zod'

import type { Query } from '../menuModel/Query'

type Kinds = { categories: readonly number[]; tags: readonly number[] }

const row = z.object({ id: z.number() })

/** Which of these dishes are of one of the categories or have one of the tags; null where neither is named: all. */
export async function dishesAmong(
  query: Query,
  dishes: readonly number[],
  { categories, tags }: Kinds,
): Promise<ReadonlySet<number> | null> {
  if (categories.length + tags.length === 0) return null
  const found = await query(
    row,
    `select id from menu_items dish
     where id in (select value::int from json_array_elements_text($1::json))
       and (category_id in (select value::int from json_array_elements_text($2::json))
         or exists (select from menu_items_rels rel
           where rel.parent_id = dish.id and rel.path = 'tags'
             and rel.tags_id in (select value::int from json_array_elements_text($3::json))))`,
    [dishes, categories, tags].map((ids) => JSON.stringify(ids)),
  )
  return new Set(found.map(({ id }) => id))
}
