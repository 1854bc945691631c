import type { OrderLine } from '../order/Order'

/**
 * What of an order is cooked where a printer stands: the lines whose dish is among `dishes`, and of a combo that is
 * not, its dishes that are. Null: all of it.
 */
export function linesFor(
  lines: readonly OrderLine[],
  dishes: ReadonlySet<number> | null,
): readonly OrderLine[] {
  if (!dishes) return lines
  return lines.flatMap((line) => {
    if (dishes.has(line.dishId)) return line
    const choices = line.choices.filter(({ dishId }) => dishes.has(dishId))
    return choices.length === 0 ? [] : { ...line, choices }
  })
}
