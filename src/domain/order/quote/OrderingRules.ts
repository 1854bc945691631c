import type { Channel } from '../../menu/model/Channel'
import type { VatRate } from '../Fiscal'

/** How a location takes orders, as staff have set it. Minutes, whole percent, minor units. */
export type OrderingRules = {
  /** No order is taken: until a moment, or with null until somebody lifts it. */
  readonly pause: { readonly until: number | null } | null
  /** How long an order takes from being placed to the guest, at the earliest. */
  readonly lead: Readonly<Record<Channel, number>>
  readonly slotMinutes: number
  /** How many days after today may be chosen; 0: today only. */
  readonly daysAhead: number
  /** Orders that the kitchen takes for one slot; null: any number. */
  readonly capacity: number | null
  readonly serviceCharge: Readonly<Record<Channel, number>>
  /** The most that tips may be of the dishes; 0: there are none. */
  readonly mostTips: number
  readonly vat: VatRate
  readonly deliveryVat: VatRate
}

/** A cart holds at most so many lines, a line so many units. */
export const mostLines = 50
export const mostUnits = 99

/** An order's largest total, in minor units. */
export const dearest = 999_999_999
