import type { Dish } from '../../model/Dish'
import { membersOf } from '../membersOf'
import { remembered } from '../remembered'
import { textIn } from '../textIn'

/** What a flat item's JSON has from the dish's own record alone: members between those that vary. */
export const flatDishTexts = remembered((dish: Dish, languages) => ({
  head: membersOf({
    id: dish.id,
    name: textIn(dish.name, languages) ?? '',
    description: textIn(dish.description, languages),
  }),
  times: membersOf({ created_at: dish.createdAt, updated_at: dish.updatedAt }),
  names: membersOf({ slug: dish.slug, sku: dish.sku }),
}))
