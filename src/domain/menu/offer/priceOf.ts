import { comboBase } from './comboBase'
import { modifierLines } from './modifierLines'
import { ownPricesOf } from './ownPricesOf'
import type { Price, PriceLine } from './Price'
import type { Selection } from './Selection'
import { sizeHere } from './sizeHere'
import { takenChoices } from './takenChoices'
import { takenGroups } from './takenGroups'
import type { View } from './View'

/**
 * What one unit of a selection costs, whether or not it can be had. Null when its dish or size is
 * unknown; other unknown things, and amounts that are none, cost nothing: `checkSelection` tells of
 * them.
 */
export function priceOf(view: View, selection: Selection): Price | null {
  const dish = view.dishes.get(selection.dishId)
  const size = dish && sizeHere(view, dish, selection.sizeKey)
  if (!dish || size === undefined) return null
  const { combo } = dish
  const own = ownPricesOf(view, dish, size)
  const choices = combo ? takenChoices(view, combo, selection.choices) : []
  const baseBy = (by: 'price' | 'regularPrice') => {
    if (!combo) return own[by]
    const parts = choices.map(({ dish, size, amount }) => {
      return { price: ownPricesOf(view, dish, size)[by], amount }
    })
    return comboBase(combo, own[by], parts)
  }
  const base = baseBy('price')
  const regularBase = baseBy('regularPrice')
  const lines: PriceLine[] = [
    { kind: 'dish', dishId: dish.id, sizeKey: size?.key ?? null, total: base },
    ...takenGroups(view, dish, size, selection.groups).flatMap((group) =>
      modifierLines(group, { choice: null, parent: null, times: 1 }),
    ),
    ...choices.flatMap(({ index, slotKey, choice, dish, size, amount, groups }): PriceLine[] => [
      {
        kind: 'choice',
        choice: index,
        slotKey,
        dishId: dish.id,
        sizeKey: size?.key ?? null,
        amount,
        total: choice.surcharge * amount,
      },
      ...groups.flatMap((group) =>
        modifierLines(group, { choice: index, parent: null, times: amount }),
      ),
    ]),
  ]
  const total = lines.reduce((sum, line) => sum + line.total, 0)
  return {
    total: Math.max(0, total),
    regularTotal: Math.max(0, total - base + regularBase),
    base,
    regularBase,
    lines,
  }
}
