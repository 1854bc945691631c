import type { OrderLine } from '../Order'

import { spread } from './spread'

/** The lines with their shares of a discount, to the last minor unit. */
export function withDiscount(lines: readonly OrderLine[], discount: number): OrderLine[] {
  const shares = spread(
    discount,
    lines.map(({ subtotal }) => subtotal),
  )
  return lines.map((line, index) => {
    const share = shares[index] ?? 0
    return { ...line, discount: share, total: line.subtotal - share }
  })
}
