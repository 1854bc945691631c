import type { StopEntry } from '../model/Location'

import type { View } from './View'

const none: readonly StopEntry[] = []

/** The lines of the stop-list that hold now for a dish in a size: of this location, then of all. */
export function stopsOnDish(
  view: View,
  dishId: number,
  sizeKey: string | null,
): readonly StopEntry[] {
  let found: StopEntry[] | null = null
  for (const { dishes } of view.stops) {
    for (const entry of dishes.get(dishId) ?? none) {
      if (entry.until !== null && entry.until <= view.at) continue
      if (entry.sizeKey === '' || entry.sizeKey === sizeKey) (found ??= []).push(entry)
    }
  }
  return found ?? none
}
