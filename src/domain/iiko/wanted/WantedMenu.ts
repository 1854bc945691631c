import type { Wanted } from '@/src/domain/sync/Record'

import type { Finding } from './Finding'

/** The kinds of records that a menu consists of, in the order in which they can be written. */
export const recordKinds = ['category', 'group', 'dish', 'offer'] as const

export type RecordKind = (typeof recordKinds)[number]

export type WantedRecord = Wanted & {
  readonly kind: RecordKind
  /**
   * iiko's id, lower-case. A modifier group that dishes use with different rules is several records:
   * the one that most dishes use has the group's id, the others have a dish's id behind it. An
   * offer's is what `offerId` makes, of an organisation, and of `organisation@restaurant` once it is told
   * at each of its restaurants.
   */
  readonly externalId: string
  readonly name: string
}

/**
 * The menu that iiko wants, out of whichever source: parents before children, groups before dishes,
 * dishes in the order of the menu. References are external ids. Texts are in one language.
 */
export type WantedMenu = {
  readonly records: readonly WantedRecord[]
  /** Ids of products that cannot be ordered any more: what we have of them goes to the trash. */
  readonly withdrawn: readonly string[]
  /** Whether the source told a menu at all: only then is gone what it does not mention. */
  readonly isWhole: boolean
  /** Ids of dishes whose records could not be read: they are on the menu, nobody knows how. */
  readonly unread?: readonly string[]
  /** When a price changes by itself, in the terminal's local time as iiko writes it; null: never. */
  readonly nextPriceAt: string | null
  readonly skipped: readonly Finding[]
  readonly remarks: readonly Finding[]
}
