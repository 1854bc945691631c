import type { Dish, Size } from '../model/Dish'
import type { StopEntry } from '../model/Location'

import type { Path } from './Problem'
import type { Selection } from './Selection'
import { stopsOnDish } from './stopsOnDish'
import { stopsOnModifier } from './stopsOnModifier'
import { takenChoices } from './takenChoices'
import { takenGroups } from './takenGroups'
import type { TakenGroup } from './takenIn'
import type { View } from './View'

/** What is taken from each line of the stop-list, and where in the selection it is first met. */
export type Demand = ReadonlyMap<StopEntry, { readonly path: Path; readonly units: number }>

/** How much so many units of a selection take of what the stop-list names, wherever in the selection it is. */
export function demandOf(
  view: View,
  dish: Dish,
  size: Size | null,
  { groups, choices }: Selection,
  quantity: number,
): Demand {
  const demand = new Map<StopEntry, { path: Path; units: number }>()
  const note = (entries: readonly StopEntry[], path: Path, units: number) => {
    for (const entry of entries) {
      const before = demand.get(entry)
      demand.set(entry, { path: before?.path ?? path, units: (before?.units ?? 0) + units })
    }
  }
  const noteGroup = ({ group, taken }: TakenGroup, path: Path, times: number) => {
    for (const { modifier, amount, nested } of taken) {
      const at = [...path, 'group', group.id, 'modifier', modifier.key]
      note(stopsOnModifier(view, group.id, modifier.key), at, amount * times)
      if (nested) noteGroup(nested, at, amount * times)
    }
  }
  note(stopsOnDish(view, dish.id, size?.key ?? null), [], quantity)
  for (const group of takenGroups(view, dish, size, groups)) noteGroup(group, [], quantity)
  for (const chosen of dish.combo ? takenChoices(view, dish.combo, choices) : []) {
    const path = ['slot', chosen.slotKey, 'choice', chosen.dish.id]
    const units = chosen.amount * quantity
    note(stopsOnDish(view, chosen.dish.id, chosen.size?.key ?? null), path, units)
    for (const group of chosen.groups) noteGroup(group, path, units)
  }
  return demand
}
