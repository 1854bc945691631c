import type { Modifier, ModifierGroup } from '../model/ModifierGroup'

import type { Availability } from './Offer'
import { stockOf } from './stockOf'
import { stopsOnModifier } from './stopsOnModifier'
import type { View } from './View'

/** Whether a modifier of a group can be had. Menus do not matter to modifiers. */
export function offerOfModifier(
  view: View,
  group: ModifierGroup,
  modifier: Modifier,
): Availability {
  const { remaining, until, reason } = stockOf(stopsOnModifier(view, group.id, modifier.key))
  if (!modifier.isAvailable) {
    return {
      isAvailable: false,
      reason: 'off-sale',
      remaining,
      availableAt: null,
      stopReason: reason,
    }
  }
  const isStopped = remaining === 0
  return {
    isAvailable: !isStopped,
    reason: isStopped ? 'stopped' : null,
    remaining,
    availableAt: until,
    stopReason: reason,
  }
}
