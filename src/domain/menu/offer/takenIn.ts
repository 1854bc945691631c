import type { Modifier, ModifierGroup } from '../model/ModifierGroup'

import { isAmount } from './isAmount'
import { modifiersOf } from './modifiersOf'
import { offerOfModifier } from './offerOfModifier'
import type { ChosenModifier } from './Selection'
import type { View } from './View'

/** What goes into one unit of a dish, or of a modifier, from a group. Amounts are above zero. */
export type TakenGroup = { readonly group: ModifierGroup; readonly taken: readonly Taken[] }

export type Taken = {
  readonly modifier: Modifier
  readonly amount: number
  /** From the modifier's own group, for one unit of it. */
  readonly nested: TakenGroup | null
  /** What the guest chose there; undefined: nothing was said. */
  readonly choice: readonly ChosenModifier[] | undefined
}

/**
 * What is taken from a group: the guest's choice, or the group's defaults when the guest made none
 * or does not see the group. Defaults that cannot be had are left out. What is unknown, and amounts
 * that are none, are passed over. Groups nest one level: the group of a nested modifier is not looked
 * at, so that circles do no harm.
 */
export function takenIn(
  view: View,
  group: ModifierGroup,
  chosen: readonly ChosenModifier[] | undefined,
  isNested = false,
): TakenGroup {
  const nestedIn = ({ groupId }: Modifier, choice: readonly ChosenModifier[] | undefined) => {
    const within = isNested || groupId === null ? undefined : view.groups.get(groupId)
    return within ? takenIn(view, within, choice, true) : null
  }
  const modifiers = modifiersOf(group)
  if (chosen === undefined || group.isHidden) {
    const taken = [...modifiers.values()]
      .filter(({ byDefault }) => isAmount(byDefault) && byDefault > 0)
      .filter((modifier) => offerOfModifier(view, group, modifier).isAvailable)
      .map((modifier) => ({
        modifier,
        amount: modifier.byDefault,
        nested: nestedIn(modifier, undefined),
        choice: undefined,
      }))
    return { group, taken }
  }
  const taken = chosen.flatMap(({ key, amount, nested }) => {
    const modifier = modifiers.get(key)
    if (!modifier || !isAmount(amount) || amount === 0) return []
    return { modifier, amount, nested: nestedIn(modifier, nested), choice: nested }
  })
  return { group, taken }
}
