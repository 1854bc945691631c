import type { Problem } from '../../menu/offer/Problem'

/** Why a cart cannot be ordered as it is. */
export type QuoteProblem = LineProblem | CartProblem

/** `line` is the place of the line in the cart; the rest as the menu's own rule says it. */
export type LineProblem = { readonly line: number } & Problem

/** What concerns the whole cart. Amounts in minor units, moments in epoch milliseconds. */
export type CartProblem = { readonly line: null } & (
  | {
      readonly code:
        | 'empty'
        | 'too-many-lines'
        | 'too-dear'
        | 'mode-not-served'
        /** Zones are drawn, and where the delivery goes is not known. */
        | 'no-point'
        | 'outside-zones'
        | 'no-tips'
        | 'promo-unknown'
        | 'promo-over'
        | 'promo-not-here'
        | 'promo-used'
        /** The slot is over, begins too soon, is too far ahead, is none, or begins outside the opening hours. */
        | 'slot-not-offered'
        | 'slot-full'
    }
  | { readonly code: 'paused'; readonly until: number | null }
  | { readonly code: 'closed'; readonly opensAt: number | null }
  /** No kitchen time is left before closing. */
  | { readonly code: 'kitchen-full' }
  | {
      readonly code: 'below-minimum' | 'promo-minimum'
      readonly least: number
      readonly got: number
    }
  | { readonly code: 'tips-too-high'; readonly most: number }
)
