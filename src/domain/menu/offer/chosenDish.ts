import type { ComboChoice } from '../model/Combo'
import type { Dish, Size } from '../model/Dish'

import { sizeHere } from './sizeHere'
import type { View } from './View'

/**
 * The dish and size that a choice of a combo stands for. Null when there is no such dish or size any
 * more, and for a combo: a combo does not go into another.
 */
export function chosenDish(
  view: View,
  { dishId, sizeKey }: Pick<ComboChoice, 'dishId' | 'sizeKey'>,
): { dish: Dish; size: Size | null } | null {
  const dish = view.dishes.get(dishId)
  if (!dish || dish.combo) return null
  const size = sizeHere(view, dish, sizeKey)
  return size === undefined ? null : { dish, size }
}
