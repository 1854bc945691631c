import type { Combo, ComboChoice } from '../model/Combo'
import type { Dish, Size } from '../model/Dish'

import { choiceIn } from './choiceIn'
import { chosenDish } from './chosenDish'
import { isAmount } from './isAmount'
import type { ChosenDish } from './Selection'
import { takenGroups } from './takenGroups'
import type { TakenGroup } from './takenIn'
import type { View } from './View'

/** A dish that fills a slot of a combo. `index` is its place among the guest's choices. */
export type TakenChoice = {
  readonly index: number
  readonly slotKey: string
  readonly choice: ComboChoice
  readonly dish: Dish
  readonly size: Size | null
  readonly amount: number
  readonly groups: readonly TakenGroup[]
}

/** What fills a combo. What is unknown, and amounts that are none, are passed over. */
export function takenChoices(
  view: View,
  combo: Combo,
  choices: readonly ChosenDish[],
): TakenChoice[] {
  return choices.flatMap((chosen, index) => {
    const { slotKey, amount } = chosen
    const slot = combo.slots.find(({ key }) => key === slotKey)
    const choice = slot && choiceIn(view, slot, chosen)
    const found = choice && chosenDish(view, choice)
    if (!found || !isAmount(amount) || amount === 0) return []
    const groups = takenGroups(view, found.dish, found.size, chosen.groups)
    return { index, slotKey, choice, ...found, amount, groups }
  })
}
