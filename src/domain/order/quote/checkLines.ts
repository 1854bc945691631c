import { checkSelection } from '../../menu/offer/checkSelection'
import { demandOf } from '../../menu/offer/demandOf'
import { sizeHere } from '../../menu/offer/sizeHere'
import type { View } from '../../menu/offer/View'
import type { StopEntry } from '../../menu/model/Location'

import type { CartLine } from './Cart'
import type { StockTaken } from './Quote'
import type { LineProblem } from './QuoteProblem'
import { mostUnits } from './OrderingRules'

/**
 * What is wrong with the lines of a cart, each and together: two lines that ask for the last portion are
 * one too many. And how much is to be set aside of what the stop-list counts.
 */
export function checkLines(
  view: View,
  lines: readonly CartLine[],
): { problems: LineProblem[]; stock: StockTaken[] } {
  const problems: LineProblem[] = []
  const taken = new Map<StopEntry, number>()
  for (const [line, { selection, quantity }] of lines.entries()) {
    const own = checkSelection(view, selection, quantity)
    problems.push(...own.map((problem) => ({ line, ...problem })))
    if (quantity > mostUnits) {
      problems.push({ line, path: [], code: 'too-many', most: mostUnits, got: quantity })
    }
    const dish = view.dishes.get(selection.dishId)
    const size = dish && sizeHere(view, dish, selection.sizeKey)
    if (!dish || size === undefined || !(quantity > 0)) continue
    for (const [entry, { path, units }] of demandOf(view, dish, size, selection, quantity)) {
      const { remaining } = entry
      if (remaining === null || remaining <= 0) continue
      const got = (taken.get(entry) ?? 0) + units
      taken.set(entry, got)
      // What one line asks too much of is told already.
      if (got > remaining && units <= remaining) {
        problems.push({ line, path, code: 'not-enough', remaining, got })
      }
    }
  }
  const stock = [...taken].map(([{ id }, units]) => ({ entryId: id, units }))
  return { problems, stock: stock.sort((one, other) => one.entryId - other.entryId) }
}
