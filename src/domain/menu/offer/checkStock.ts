import type { Dish, Size } from '../model/Dish'

import { demandOf } from './demandOf'
import type { Problem } from './Problem'
import type { Selection } from './Selection'
import type { View } from './View'

/**
 * Where so many units of a selection take more than the stop-list leaves: everything that a line
 * names is counted together, wherever in the selection it is. Told once a line, where it is first
 * met. What is stopped altogether is not told here.
 */
export function checkStock(
  view: View,
  dish: Dish,
  size: Size | null,
  selection: Selection,
  quantity: number,
): Problem[] {
  const demand = demandOf(view, dish, size, selection, quantity)
  return [...demand].flatMap(([{ remaining }, { path, units: got }]): Problem[] => {
    if (remaining === null || remaining <= 0 || got <= remaining) return []
    return [{ path, code: 'not-enough', remaining, got }]
  })
}
