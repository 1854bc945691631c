import type { VatRate } from '../order/Fiscal'

/** 2026-01-01 00:00 in Moscow: from then on the general rate is 22% (425-ФЗ of 28.11.2025), before it 20%. */
const since22 = Date.UTC(2025, 11, 31, 21)

/** The rate that a receipt of this moment says: the general one of the day in Moscow, whichever was set. */
export function vatAt(rate: VatRate, at: number): VatRate {
  if (rate === 'vat20' && at >= since22) return 'vat22'
  if (rate === 'vat22' && at < since22) return 'vat20'
  return rate
}
