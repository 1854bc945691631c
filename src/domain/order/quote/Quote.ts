import type { FeeVat, OrderLine, OrderTime, OrderTotals } from '../Order'

import type { QuoteProblem } from './QuoteProblem'

/** What has to be set aside for an order: units of a line of the stop-list. */
export type StockTaken = { readonly entryId: number; readonly units: number }

/**
 * What a cart costs and when it can be had. With any problem it cannot be ordered; the sums are then of
 * what could be priced.
 */
export type Quote = OrderTotals & {
  readonly feeVat: FeeVat
  /** Those that the menu knows, in the cart's order. */
  readonly lines: readonly OrderLine[]
  readonly time: OrderTime | null
  /** The beginning of the kitchen's slot that the order takes. */
  readonly slot: number | null
  readonly zoneId: number | null
  /** The promo code that counts. */
  readonly promo: { readonly id: number; readonly code: string } | null
  readonly stock: readonly StockTaken[]
  readonly problems: readonly QuoteProblem[]
}
