import { percentOf } from '../offer/percentOf'

import type { DeskLine } from './Desk'

/** Another price for a line of the desk, in minor units. */
export type NewPrice = {
  readonly line: DeskLine
  readonly before: number
  readonly after: number
}

type Raise = {
  /** 10 adds a tenth, -20 takes a fifth off. */
  readonly percent: number
  /** The price becomes a multiple of this many minor units, halves up. */
  readonly roundTo: number
}

/**
 * What a percentage on the prices of a restaurant makes of its lines; left out are those that are not sold there,
 * those without a price of their own, and those whose price stays.
 */
export function raisedPrices(
  lines: readonly DeskLine[],
  { percent, roundTo }: Raise,
): readonly NewPrice[] {
  return lines.flatMap((line) => {
    const before = line.price ?? line.basePrice
    if (before === null || line.basePrice === null || line.isHidden) return []
    const after = percentOf(before, percent, roundTo)
    return after === before ? [] : [{ line, before, after }]
  })
}
