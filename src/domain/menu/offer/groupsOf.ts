import type { Dish } from '../model/Dish'
import type { ModifierGroup } from '../model/ModifierGroup'

import { sizeHere } from './sizeHere'
import type { View } from './View'

/**
 * The groups to choose from in a dish of a size (null: the default one here), each once, in staff's
 * order, hidden ones included. Those that are not there any more are left out.
 */
export function groupsOf(view: View, dish: Dish, sizeKey: string | null): readonly ModifierGroup[] {
  const own = sizeHere(view, dish, sizeKey)?.modifierGroups ?? []
  const ids = own.length > 0 ? own : dish.modifierGroups
  return [...new Set(ids)].flatMap((id) => view.groups.get(id) ?? [])
}
