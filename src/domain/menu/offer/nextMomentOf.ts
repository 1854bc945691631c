import { phaseOf } from '../../schedule/phaseOf'

import type { View } from './View'

/**
 * The first moment after `at` at which a menu that holds one of these dishes begins or ceases to run
 * at the view's place, or a line of the stop-list that names one ends. Null: none does.
 */
export function nextMomentOf(view: View, dishIds: readonly number[], at: number): number | null {
  let next = Infinity
  const consider = (moment: number | null) => {
    if (moment !== null && moment > at && moment < next) next = moment
  }
  for (const id of new Set(dishIds)) {
    for (const menu of view.holders.get(id) ?? []) {
      if (view.running.has(menu)) {
        consider(phaseOf(menu.schedule, view.location.timeZone, at).until)
      }
    }
    for (const { dishes } of view.stops) {
      for (const { until } of dishes.get(id) ?? []) consider(until)
    }
  }
  return next === Infinity ? null : next
}
