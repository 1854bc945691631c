import type { Size } from '@/src/domain/menu/model/Dish'

import type { DishRelation } from './dishRows'
import { sizeRow } from './dishRows'
import { grouped } from '@/src/domain/lists/grouped'
import type { Ids } from './Ids'
import { measures } from './measures'
import { among } from './published'
import type { Query } from './Query'
import { namedRow } from './rows'
import { textOf } from './textOf'

/** `sizes.2.modifierGroups`: the groups of the third size. */
const groupsOfSize = /^sizes\.(\d+)\.modifierGroups$/

/** Sizes by their dish's id; `relations` are all that the dish's record refers to. */
export async function readSizes(
  query: Query,
  ids: Ids,
): Promise<(dishId: number, relations: readonly DishRelation[]) => Size[]> {
  const rows = await query(
    sizeRow,
    `select * from menu_items_sizes where ${among('_parent_id')} order by _order, id`,
    [ids],
  )
  const texts = grouped(
    await query(
      namedRow,
      `select said._parent_id, said._locale, said.name
       from menu_items_sizes_locales said join menu_items_sizes size on size.id = said._parent_id
       where ${among('size._parent_id')}`,
      [ids],
    ),
    ({ _parent_id }) => _parent_id,
  )
  const sizes = grouped(rows, ({ _parent_id }) => _parent_id)
  return (dishId, relations) => {
    const groups = grouped(
      relations.filter(({ path }) => groupsOfSize.test(path)),
      ({ path }) => Number(groupsOfSize.exec(path)?.[1]),
    )
    return (sizes.get(dishId) ?? []).map((row, index) => ({
      key: row.id,
      name: textOf(texts.get(row.id), 'name'),
      price: row.price,
      ...measures(row),
      sku: row.sku,
      externalId: row.external_id,
      isDefault: row.is_default,
      modifierGroups: (groups.get(index) ?? []).flatMap(
        ({ modifier_groups_id }) => modifier_groups_id ?? [],
      ),
    }))
  }
}
