import type { Dish } from '../model/Dish'
import type { ModifierGroup } from '../model/ModifierGroup'
import type { View } from '../offer/View'

/** The groups, as they are here, that the dishes offer a choice from, and those within their modifiers, in staff's order. */
export function groupsNeeded({ model, groups }: View, dishes: Iterable<Dish>): ModifierGroup[] {
  const needed = new Set<number>()
  for (const { modifierGroups, sizes } of dishes) {
    for (const id of modifierGroups) needed.add(id)
    for (const size of sizes) for (const id of size.modifierGroups) needed.add(id)
  }
  for (const id of [...needed]) {
    for (const { groupId } of groups.get(id)?.modifiers ?? []) {
      if (groupId !== null) needed.add(groupId)
    }
  }
  return model.modifierGroups.flatMap(({ id }) => (needed.has(id) ? (groups.get(id) ?? []) : []))
}
