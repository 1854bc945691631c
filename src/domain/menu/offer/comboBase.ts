import type { Combo } from '../model/Combo'

import { percentOf } from './percentOf'
import { roundHalfUp } from './roundHalfUp'

/** So many of a dish at a price. */
export type Part = { readonly price: number; readonly amount: number }

/**
 * What a combo costs before surcharges, its own price being `ownPrice`. The mean of `average` counts
 * every unit: two of one dish weigh twice. Both it and the discount of `sum` round to the minor
 * unit, halves up. Without parts only `fixed` costs anything.
 */
export function comboBase(combo: Combo, ownPrice: number, parts: readonly Part[]): number {
  if (combo.pricing === 'fixed') return ownPrice
  let sum = 0
  let units = 0
  let dearest = 0
  for (const { price, amount } of parts) {
    if (amount === 0) continue
    sum += price * amount
    units += amount
    dearest = Math.max(dearest, price)
  }
  if (combo.pricing === 'dearest') return dearest
  if (combo.pricing === 'sum') return percentOf(sum, -combo.discountPercent)
  return units === 0 ? 0 : roundHalfUp(sum, units)
}
