import { availabilityProblems } from './availabilityProblems'
import { checkChoices } from './checkChoices'
import { checkGroups } from './checkGroups'
import { checkStock } from './checkStock'
import { isAmount } from './isAmount'
import { offerOf } from './offerOf'
import type { Problem } from './Problem'
import type { Selection } from './Selection'
import { sizeHere } from './sizeHere'
import type { View } from './View'

/**
 * Why so many units of a selection cannot be ordered; empty: they can. The first is about the dish
 * itself, if any is; of a dish or size that is unknown nothing more is told.
 */
export function checkSelection(view: View, selection: Selection, quantity = 1): Problem[] {
  const dish = view.dishes.get(selection.dishId)
  if (!dish) return [{ path: [], code: 'unknown-dish' }]
  const size = sizeHere(view, dish, selection.sizeKey)
  if (size === undefined) return [{ path: [], code: 'unknown-size' }]
  const isQuantity = isAmount(quantity) && quantity > 0
  const { combo } = dish
  return [
    ...availabilityProblems([], offerOf(view, dish, size?.key ?? null)),
    ...(isQuantity ? [] : [{ path: [], code: 'bad-amount' } as const]),
    ...checkGroups(view, dish, size, selection.groups, []),
    ...(combo
      ? checkChoices(view, combo, selection.choices)
      : selection.choices.map(({ slotKey }): Problem => {
          return { path: ['slot', slotKey], code: 'unknown-slot' }
        })),
    ...checkStock(view, dish, size, selection, isQuantity ? quantity : 1),
  ]
}
