import type { Channel } from '../menu/model/Channel'
import type { Text } from '../menu/model/Text'

import type { Fiscal, VatRate } from './Fiscal'
import type { OrderState } from './OrderState'

/**
 * A modifier as it was sold. `amount` is in one unit of the line, with all that it goes with counted; `total`
 * is of all those, less the `free` ones.
 */
export type OrderModifier = {
  readonly groupId: number
  readonly groupName: Text
  readonly key: string
  readonly name: Text
  readonly amount: number
  readonly free: number
  /** For one, in minor units. */
  readonly price: number
  readonly total: number
  readonly sku: string | null
  /** The POS's ids of the modifier and its group. */
  readonly externalId: string | null
  readonly groupExternalId: string | null
  /** What was chosen within it. */
  readonly nested: readonly OrderModifier[]
}

/** What one unit was sold as: a dish in a size, with its modifiers. */
export type SoldDish = {
  readonly dishId: number
  readonly name: Text
  readonly sizeKey: string | null
  readonly sizeName: Text | null
  readonly sku: string | null
  /** The POS's ids. */
  readonly externalId: string | null
  readonly sizeExternalId: string | null
  readonly modifiers: readonly OrderModifier[]
}

/** A dish in a combo. `amount` is in one unit of the combo; `total` the surcharge of all those, without modifiers. */
export type OrderChoice = SoldDish & {
  readonly slotKey: string
  readonly slotName: Text
  readonly amount: number
  readonly total: number
}

/** A line as it was sold: a snapshot that no later change of the menu touches. Amounts in minor units. */
export type OrderLine = SoldDish & {
  /** Stays the same for as long as the order: refunds and problems name a line by it. */
  readonly key: string
  readonly quantity: number
  /** Of a combo; empty for an ordinary dish. */
  readonly choices: readonly OrderChoice[]
  /** The guest's words: «без лука». */
  readonly comment: string
  /** One unit: the dish alone, and with all that goes with it; before the discount. */
  readonly basePrice: number
  readonly unitPrice: number
  /** `unitPrice` × `quantity`, this line's share of the discount, and what is left. */
  readonly subtotal: number
  readonly discount: number
  readonly total: number
  readonly fiscal: Fiscal
}

/** Whom the order is for. A guest without an account has no `customerId`. */
export type OrderGuest = {
  readonly customerId: number | null
  readonly name: string
  /** E.164: `+79991234567`. */
  readonly phone: string | null
  readonly email: string | null
  /** In which language to write to them. */
  readonly language: 'ru' | 'en'
}

export type OrderAddress = {
  /** City, street and house, in one line. */
  readonly line: string
  readonly latitude: number | null
  readonly longitude: number | null
  readonly flat: string
  readonly entrance: string
  readonly floor: string
  readonly intercom: string
  readonly comment: string
}

/** For when: epoch milliseconds. `asap` is as soon as possible, with what was promised then. */
export type OrderTime = {
  readonly kind: 'asap' | 'slot'
  readonly from: number
  readonly until: number
}

/**
 * The sums of an order, minor units of its currency:
 * subtotal − discount + deliveryFee + serviceCharge + tips = total.
 */
export type OrderTotals = {
  readonly currency: string
  readonly subtotal: number
  readonly discount: number
  readonly deliveryFee: number
  readonly serviceCharge: number
  readonly tips: number
  readonly total: number
}

/** VAT of what is added to the dishes, as it was when the order was placed. */
export type FeeVat = { readonly delivery: VatRate; readonly service: VatRate }

/** An order as everything but its own tables knows it. */
export type Order = OrderTotals & {
  readonly feeVat: FeeVat
  readonly id: number
  /** Counted per location; what people say aloud. */
  readonly number: number
  /** Who has it sees the order: unguessable, for links to guests only. */
  readonly token: string
  readonly locationId: number
  readonly mode: Channel
  readonly state: OrderState
  readonly lines: readonly OrderLine[]
  readonly promoCode: string | null
  readonly guest: OrderGuest
  /** Of a delivery. */
  readonly address: OrderAddress | null
  /** Of dine-in: the code on the table's QR and what it is called. */
  readonly table: { readonly code: string; readonly name: string } | null
  readonly time: OrderTime
  readonly cutlery: number | null
  readonly comment: string
  /** A payment provider's name: `cash`, `card-on-delivery`, `stripe`. */
  readonly payBy: string
  readonly awaitsPayment: boolean
  /** Captured less refunded, minor units. */
  readonly paid: number
  /** Epoch milliseconds. */
  readonly placedAt: number
}
