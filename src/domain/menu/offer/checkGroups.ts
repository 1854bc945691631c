import type { Dish, Size } from '../model/Dish'

import { checkGroup } from './checkGroup'
import { groupsOf } from './groupsOf'
import type { Path, Problem } from './Problem'
import type { ChosenGroup } from './Selection'
import type { View } from './View'

/** What is wrong with the modifiers of a dish in a size; `path` is the dish's. */
export function checkGroups(
  view: View,
  dish: Dish,
  size: Size | null,
  chosen: readonly ChosenGroup[],
  path: Path,
): Problem[] {
  const visible = groupsOf(view, dish, size?.key ?? null).filter(({ isHidden }) => !isHidden)
  const unknown = chosen.filter(({ groupId }) => !visible.some(({ id }) => id === groupId))
  return [
    ...unknown.map(({ groupId }): Problem => {
      return { path: [...path, 'group', groupId], code: 'unknown-group' }
    }),
    ...visible.flatMap((group) => {
      const own = chosen.filter(({ groupId }) => groupId === group.id)
      const modifiers = own.length > 0 ? own.flatMap(({ modifiers }) => modifiers) : undefined
      return checkGroup(view, group, modifiers, [...path, 'group', group.id])
    }),
  ]
}
