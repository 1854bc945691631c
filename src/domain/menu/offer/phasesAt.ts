import { openingPhaseOf } from '../../schedule/openingPhaseOf'
import { phaseOf } from '../../schedule/phaseOf'
import type { Phase } from '../../schedule/Phase'
import type { MenuModel } from '../model/MenuModel'

import { locationOf } from './locationOf'
import { reaches } from './reaches'

/**
 * The phases that a location is in at a moment: of its opening hours, of the menus and price
 * schedules that reach it by whatever channel, and of the lines of its stop-list. As long as none
 * of them ends, nothing there changes by the clock alone. Throws a RangeError when the model has no
 * such location.
 */
export function phasesAt(model: MenuModel, locationId: number, at: number): Phase[] {
  const { hours, timeZone } = locationOf(model, locationId)
  const phases = [openingPhaseOf(hours, timeZone, at)]
  for (const scheduled of [...model.menus, ...model.priceSchedules]) {
    if (reaches(scheduled, locationId, null)) {
      phases.push(phaseOf(scheduled.schedule, timeZone, at))
    }
  }
  for (const place of [locationId, null]) {
    for (const { until } of model.stops.get(place) ?? []) {
      if (until === null) continue
      const isOn = until > at
      phases.push({ isOn, since: isOn ? null : until, until: isOn ? until : null })
    }
  }
  return phases
}
