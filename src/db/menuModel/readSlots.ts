import type { ComboSlot } from '@/src/domain/menu/model/Combo'

import { choiceRow, slotRow } from './dishRows'
import { grouped } from '@/src/domain/lists/grouped'
import type { Ids } from './Ids'
import { among } from './published'
import type { Query } from './Query'
import { namedRow } from './rows'
import { textOf } from './textOf'

/** What combos consist of, by the combo's id. */
export async function readSlots(query: Query, ids: Ids): Promise<(dishId: number) => ComboSlot[]> {
  const slots = grouped(
    await query(
      slotRow,
      `select id, _parent_id, min, max from menu_items_slots
       where ${among('_parent_id')} order by _order, id`,
      [ids],
    ),
    ({ _parent_id }) => _parent_id,
  )
  const texts = grouped(
    await query(
      namedRow,
      `select said._parent_id, said._locale, said.name
       from menu_items_slots_locales said join menu_items_slots slot on slot.id = said._parent_id
       where ${among('slot._parent_id')}`,
      [ids],
    ),
    ({ _parent_id }) => _parent_id,
  )
  const choices = grouped(
    await query(
      choiceRow,
      `select choice._parent_id, choice.dish_id, choice.size, choice.surcharge
       from menu_items_slots_choices choice join menu_items_slots slot on slot.id = choice._parent_id
       where ${among('slot._parent_id')} and choice.dish_id is not null
       order by choice._order, choice.id`,
      [ids],
    ),
    ({ _parent_id }) => _parent_id,
  )
  return (dishId) =>
    (slots.get(dishId) ?? []).map(({ id, min, max }) => ({
      key: id,
      name: textOf(texts.get(id), 'name'),
      min,
      max,
      choices: (choices.get(id) ?? []).map(({ dish_id, size, surcharge }) => ({
        dishId: dish_id,
        sizeKey: size || null,
        surcharge,
      })),
    }))
}
