import type { ComboChoice, ComboSlot } from '../model/Combo'

import { chosenDish } from './chosenDish'
import type { ChosenDish } from './Selection'
import type { View } from './View'

/** The choice of a slot that a guest means: the first of that dish, in that size where one is named. */
export function choiceIn(
  view: View,
  { choices }: ComboSlot,
  { dishId, sizeKey }: Pick<ChosenDish, 'dishId' | 'sizeKey'>,
): ComboChoice | undefined {
  return choices.find((choice) => {
    if (choice.dishId !== dishId) return false
    return !sizeKey || (chosenDish(view, choice)?.size?.key ?? choice.sizeKey) === sizeKey
  })
}
