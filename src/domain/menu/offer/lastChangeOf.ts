import type { MenuModel } from '../model/MenuModel'

import { phasesAt } from './phasesAt'

/**
 * The last moment, `at` included, at which anything at a location changed by the clock alone; null:
 * nothing ever did. From then on every view of the location has been the same. Throws a RangeError
 * when the model has no such location.
 */
export function lastChangeOf(model: MenuModel, locationId: number, at: number): number | null {
  let last = -Infinity
  for (const { since } of phasesAt(model, locationId, at)) {
    if (since !== null && since > last) last = since
  }
  return last === -Infinity ? null : last
}
