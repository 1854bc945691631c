/**
 * How our records and the provider's of a day may differ: the provider has a payment that we have not; we
 * have one that it has not; the money of one differs, or what was refunded of it.
 */
export const differenceKinds = ['only-there', 'only-here', 'amount', 'refunded'] as const

export type DifferenceKind = (typeof differenceKinds)[number]
