import type { MenuModel } from '../model/MenuModel'

import { phasesAt } from './phasesAt'

/**
 * The first moment after `at` at which anything at a location changes by the clock alone: a menu, a
 * price schedule, its opening hours, or the end of a line of the stop-list. Null: nothing ever does.
 * Until then every view of the location, by whatever channel, is the same. Throws a RangeError when
 * the model has no such location.
 */
export function nextChangeOf(model: MenuModel, locationId: number, at: number): number | null {
  let next = Infinity
  for (const { until } of phasesAt(model, locationId, at)) {
    if (until !== null && until < next) next = until
  }
  return next === Infinity ? null : next
}
