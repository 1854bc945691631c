import { aModel, choose, noon } from '../../../menu/offer/testing/sample'
import type { Cart, CartLine } from '../Cart'
import type { DeliveryZone } from '../DeliveryZone'
import type { OrderingRules } from '../OrderingRules'
import type { PromoCode } from '../PromoCode'
import type { Circumstances } from '../quoteCart'

/* Plain carts and rules for examples: nothing is asked or limited unless an example says so. */

export const plainRules: OrderingRules = {
  pause: null,
  lead: { delivery: 60, pickup: 30, 'dine-in': 20 },
  slotMinutes: 15,
  daysAhead: 1,
  capacity: null,
  serviceCharge: { delivery: 0, pickup: 0, 'dine-in': 0 },
  mostTips: 30,
  vat: 'none',
  deliveryVat: 'none',
}

export const aLine = (dishId: number, quantity = 1, more: Partial<CartLine> = {}): CartLine => {
  return { selection: choose(dishId), quantity, comment: '', ...more }
}

export const aCart = (lines: readonly CartLine[], more: Partial<Cart> = {}): Cart => ({
  locationId: 1,
  mode: 'dine-in',
  lines,
  promoCode: null,
  point: null,
  tips: { amount: 0 },
  slot: null,
  ...more,
})

export const aPromo = (more: Partial<PromoCode>): PromoCode => ({
  id: 1,
  code: 'HELLO',
  gives: { kind: 'percent', percent: 10, most: null },
  minimum: 0,
  from: null,
  until: null,
  left: null,
  leftForGuest: null,
  locations: [],
  channels: [],
  ...more,
})

/** A square around the point 55.75, 37.6. */
export const aZone = (more: Partial<DeliveryZone> = {}): DeliveryZone => ({
  id: 1,
  name: 'Центр',
  rings: [
    [
      [37.5, 55.7],
      [37.7, 55.7],
      [37.7, 55.8],
      [37.5, 55.8],
    ],
  ],
  minimum: 0,
  fee: 20_000,
  freeFrom: null,
  extraMinutes: 0,
  ...more,
})

export const around = (
  model: Parameters<typeof aModel>[0],
  more: Partial<Circumstances> = {},
): Circumstances => ({
  model: aModel(model),
  rules: plainRules,
  zones: [],
  promo: null,
  taken: () => 0,
  now: noon,
  ...more,
})
