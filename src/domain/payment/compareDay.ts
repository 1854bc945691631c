import type { DifferenceKind } from './differences'

/** A payment as one side has it, in minor units; `refunded` without what failed. */
export type Entry = {
  readonly providerId: string
  /** Null: not known. */
  readonly currency: string | null
  readonly captured: number
  readonly refunded: number
}

export type OurEntry = Entry & {
  readonly paymentId: number
  /** It began well within the day, so that the provider must have it in its list of the day. */
  readonly isOfDay: boolean
}

export type Difference = {
  readonly kind: DifferenceKind
  readonly providerId: string
  readonly paymentId: number | null
  /** Null: not known. */
  readonly currency: string | null
  readonly ours: number | null
  readonly theirs: number | null
}

/** Where our records and the provider's list of a day differ. Without money on either side nothing does. */
export function compareDay(ours: readonly OurEntry[], theirs: readonly Entry[]): Difference[] {
  const there = new Map(theirs.map((entry) => [entry.providerId, entry]))
  const here = new Map(ours.map((entry) => [entry.providerId, entry]))
  const found: Difference[] = []
  for (const { captured, currency, providerId, refunded } of there.values()) {
    const known = here.get(providerId)
    if (!known) {
      if (captured === 0) continue
      const sums = { ours: null, theirs: captured }
      found.push({ kind: 'only-there', providerId, paymentId: null, currency, ...sums })
      continue
    }
    const of = { providerId, paymentId: known.paymentId, currency: known.currency }
    if (known.captured !== captured) {
      const sums = { ours: known.captured, theirs: captured }
      found.push({ kind: 'amount', ...of, ...sums })
    }
    if (known.refunded !== refunded) {
      const sums = { ours: known.refunded, theirs: refunded }
      found.push({ kind: 'refunded', ...of, ...sums })
    }
  }
  for (const { captured, currency, isOfDay, paymentId, providerId } of here.values()) {
    if (!isOfDay || captured === 0 || there.has(providerId)) continue
    const sums = { ours: captured, theirs: null }
    found.push({ kind: 'only-here', providerId, paymentId, currency, ...sums })
  }
  return found
}
