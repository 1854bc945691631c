import type { Reach } from '../../menu/model/Menu'

/** A promo code as it stands for one guest now; minor units, epoch milliseconds. */
export type PromoCode = Reach & {
  readonly id: number
  readonly code: string
  readonly gives:
    | { readonly kind: 'percent'; readonly percent: number; readonly most: number | null }
    | { readonly kind: 'amount'; readonly amount: number }
    | { readonly kind: 'free-delivery' }
  /** Dishes for less do not earn it. */
  readonly minimum: number
  readonly from: number | null
  readonly until: number | null
  /** Orders that may still use it; null: any number. */
  readonly left: number | null
  /** The same for this guest. */
  readonly leftForGuest: number | null
}
