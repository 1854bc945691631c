import type { Dish, Size } from '../model/Dish'

import { nextServing } from './nextServing'
import type { Availability } from './Offer'
import { stockOf } from './stockOf'
import { stopsOnDish } from './stopsOnDish'
import type { View } from './View'

/** Whether a listed dish itself can be had in a size (null: it has none), a combo's slots left aside. */
export function availabilityOf(view: View, dish: Dish, size: Size | null): Availability {
  const { remaining, until, reason } = stockOf(stopsOnDish(view, dish.id, size?.key ?? null))
  const isStopped = remaining === 0
  const stopReason = reason
  if (!dish.isAvailable) {
    return { isAvailable: false, reason: 'off-sale', remaining, availableAt: null, stopReason }
  }
  if (isStopped) {
    const availableAt = until === null ? null : nextServing(view, dish, until)
    return { isAvailable: false, reason: 'stopped', remaining, availableAt, stopReason }
  }
  const holders = view.holders.get(dish.id)
  if (holders && !holders.some((menu) => view.running.get(menu))) {
    const availableAt = nextServing(view, dish, view.at)
    return { isAvailable: false, reason: 'not-now', remaining, availableAt, stopReason }
  }
  return { isAvailable: true, reason: null, remaining, availableAt: null, stopReason }
}
