import type { Unavailability } from './Offer'

/**
 * Where in a selection: kinds and names by turns. `[]` is the dish itself,
 * `['group', 12, 'modifier', 'bbq']` a modifier, with `'group', 13, 'modifier', 'hot'` after it for
 * a nested one; `['slot', 'soup', 'choice', 5]` a dish in a combo, with its groups after it.
 */
export type Path = readonly (string | number)[]

/** Why a selection cannot be ordered as it is. */
export type Problem = { readonly path: Path } & (
  | {
      readonly code:
        | 'unknown-dish'
        | 'unknown-size'
        | 'unknown-group'
        | 'unknown-modifier'
        | 'unknown-slot'
        | 'unknown-choice'
        /** Guests of this location and channel do not see it. */
        | 'not-listed'
        /** An amount that is no whole number from zero up. */
        | 'bad-amount'
    }
  | {
      readonly code: 'unavailable'
      readonly reason: Unavailability
      /** Epoch milliseconds; null when nobody knows. */
      readonly availableAt: number | null
    }
  | { readonly code: 'too-few'; readonly least: number; readonly got: number }
  | { readonly code: 'too-many'; readonly most: number; readonly got: number }
  /** More than the stop-list says is left. */
  | { readonly code: 'not-enough'; readonly remaining: number; readonly got: number }
)
