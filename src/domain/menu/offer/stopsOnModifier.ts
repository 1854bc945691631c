import type { StopEntry } from '../model/Location'

import type { View } from './View'

const none: readonly StopEntry[] = []

/** The lines of the stop-list that hold now for a modifier: of this location, then of all. */
export function stopsOnModifier(view: View, groupId: number, key: string): readonly StopEntry[] {
  let found: StopEntry[] | null = null
  for (const { groups } of view.stops) {
    for (const entry of groups.get(groupId) ?? none) {
      if (entry.until !== null && entry.until <= view.at) continue
      if (entry.modifierKey === key) (found ??= []).push(entry)
    }
  }
  return found ?? none
}
