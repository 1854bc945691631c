import type { Combo } from '../model/Combo'

import { fillingOf, type Filling } from './fillingOf'
import type { View } from './View'

/**
 * The ways to complete a combo, each a filling of some slots: with every slot that must be filled, in
 * one way. A combo that lives by its dishes' prices and requires none needs one dish all the same:
 * as many ways as it has slots.
 */
export function waysToFill(view: View, combo: Combo): readonly (readonly Filling[])[] {
  const required = combo.slots.filter(({ min }) => min > 0)
  if (required.length > 0 || combo.pricing === 'fixed') {
    return [required.map((slot) => fillingOf(view, slot, slot.min))]
  }
  return combo.slots.map((slot) => [fillingOf(view, slot, 1)])
}
