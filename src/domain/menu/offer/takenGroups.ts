import type { Dish, Size } from '../model/Dish'

import { groupsOf } from './groupsOf'
import type { ChosenGroup } from './Selection'
import { takenIn, type TakenGroup } from './takenIn'
import type { View } from './View'

/** What goes into one unit of a dish in a size from each of its groups. A group chosen twice adds up. */
export function takenGroups(
  view: View,
  dish: Dish,
  size: Size | null,
  chosen: readonly ChosenGroup[],
): TakenGroup[] {
  return groupsOf(view, dish, size?.key ?? null).map((group) => {
    const own = chosen.filter(({ groupId }) => groupId === group.id)
    const modifiers = own.length > 0 ? own.flatMap(({ modifiers }) => modifiers) : undefined
    return takenIn(view, group, modifiers)
  })
}
