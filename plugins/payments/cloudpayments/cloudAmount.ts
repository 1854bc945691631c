import { fromDecimal } from '@/src/domain/money/fromDecimal'
import { toDecimal } from '@/src/domain/money/toDecimal'

/**
 * A sum in minor units as CloudPayments takes it: a JSON number with a point. What is written of it is the shortest
 * text that reads back the same, so that two digits stay two digits.
 */
export function toCloudAmount(amount: number, currency: string): number {
  return Number(toDecimal(amount, currency))
}

/** A sum of CloudPayments, a number or its text, in minor units, exactly; null for what is no such sum. */
export function fromCloudAmount(amount: number | string, currency: string): number | null {
  return fromDecimal(String(amount), currency)
}
