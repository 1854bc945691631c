import { phaseOf } from '../../schedule/phaseOf'
import type { Dish } from '../model/Dish'

import type { View } from './View'

/**
 * The earliest moment, `from` included, at which a menu lets a listed dish be had: null when none
 * does any more.
 */
export function nextServing(view: View, dish: Dish, from: number): number | null {
  const holders = view.holders.get(dish.id)
  if (!holders) return from
  let earliest = Infinity
  for (const menu of holders) {
    if (!view.running.has(menu)) continue
    const { isOn, until } = phaseOf(menu.schedule, view.location.timeZone, from)
    if (isOn) return from
    if (until !== null && until < earliest) earliest = until
  }
  return earliest === Infinity ? null : earliest
}
