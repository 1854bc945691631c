import type { MenuModel } from '../../menu/model/MenuModel'
import { locationOf } from '../../menu/offer/locationOf'
import { lookAt } from '../../menu/offer/lookAt'
import { roundHalfUp } from '../../menu/offer/roundHalfUp'

import type { Cart } from './Cart'
import { checkLines } from './checkLines'
import { deliveryFor } from './deliveryFor'
import type { DeliveryZone } from './DeliveryZone'
import { discountBy } from './discountBy'
import type { Kitchen } from './Kitchen'
import { dearest, mostLines, type OrderingRules } from './OrderingRules'
import type { PromoCode } from './PromoCode'
import { promoProblem } from './promoProblem'
import type { Quote } from './Quote'
import type { CartProblem } from './QuoteProblem'
import { soldLine } from './soldLine'
import { timeFor } from './timeFor'
import { tipsOf } from './tipsOf'
import { vatOf } from './vatOf'
import { withDiscount } from './withDiscount'

/** What a cart is priced by, all as it is at `now` (epoch milliseconds). */
export type Circumstances = {
  readonly model: MenuModel
  readonly rules: OrderingRules
  /** Of the location, in staff's order. */
  readonly zones: readonly DeliveryZone[]
  /** The promo code that the cart names, as it is for this guest; null: there is none of that name. */
  readonly promo: PromoCode | null
  readonly taken: Kitchen['taken']
  readonly now: number
}

/**
 * What a cart costs, when it can be had, and every rule that it breaks: the one rule for whoever asks. The
 * menu is looked at in the moment that the order is for: a slot's beginning, or now. Throws a RangeError
 * when the model has no such location.
 */
export function quoteCart(cart: Cart, circumstances: Circumstances): Quote {
  const { model, rules, zones, promo, taken, now } = circumstances
  const problems: CartProblem[] = []
  const note = (problem: CartProblem | null) => problem && problems.push(problem)
  const location = locationOf(model, cart.locationId)
  const { mode, lines: wanted } = cart

  if (rules.pause && (rules.pause.until === null || rules.pause.until > now)) {
    note({ line: null, code: 'paused', until: rules.pause.until })
  }
  if (!location.channels.includes(mode)) note({ line: null, code: 'mode-not-served' })
  if (wanted.length === 0) note({ line: null, code: 'empty' })
  if (wanted.length > mostLines) note({ line: null, code: 'too-many-lines' })

  const { zone, problem: zoneProblem } = deliveryFor(cart, zones)
  note(zoneProblem)
  const lead = (rules.lead[mode] + (zone?.extraMinutes ?? 0)) * 60_000
  const timed = timeFor({ rules, location, lead, now, taken }, cart.slot)
  if ('code' in timed) note(timed)

  const view = lookAt(model, { locationId: location.id, channel: mode, at: cart.slot ?? now })
  const { problems: lineProblems, stock } = checkLines(view, wanted)
  const sold = wanted.flatMap((line, index) => {
    const vat = vatOf(view, line.selection.dishId) ?? rules.vat
    const fiscal = { vat, subject: 'commodity' } as const
    return soldLine(view, line, { key: String(index + 1), fiscal }) ?? []
  })
  const subtotal = sold.reduce((sum, line) => sum + line.subtotal, 0)

  const promoTrouble = promo && promoProblem(promo, cart, subtotal, now)
  if (cart.promoCode !== null) note(promo ? promoTrouble : { line: null, code: 'promo-unknown' })
  const counting = promo && !promoTrouble && cart.promoCode !== null ? promo : null
  const discount = counting ? discountBy(counting, subtotal) : 0
  const goods = subtotal - discount

  if (zone && subtotal < zone.minimum) {
    note({ line: null, code: 'below-minimum', least: zone.minimum, got: subtotal })
  }
  const isFreeDelivery =
    counting?.gives.kind === 'free-delivery' ||
    (zone !== null && zone.freeFrom !== null && goods >= zone.freeFrom)
  const deliveryFee = isFreeDelivery ? 0 : (zone?.fee ?? 0)
  const serviceCharge = roundHalfUp(goods * rules.serviceCharge[mode], 100)
  const tips = tipsOf(cart.tips, goods)
  const mostTips = roundHalfUp(goods * rules.mostTips, 100)
  if (tips > 0 && rules.mostTips === 0) note({ line: null, code: 'no-tips' })
  else if (tips > mostTips) note({ line: null, code: 'tips-too-high', most: mostTips })
  const total = goods + deliveryFee + serviceCharge + tips
  if (total > dearest) note({ line: null, code: 'too-dear' })

  return {
    currency: location.currency,
    lines: withDiscount(sold, discount),
    subtotal,
    discount,
    deliveryFee,
    serviceCharge,
    tips,
    total,
    feeVat: { delivery: rules.deliveryVat, service: rules.vat },
    time: 'code' in timed ? null : timed.time,
    slot: 'code' in timed ? null : timed.slot,
    zoneId: zone?.id ?? null,
    promo: counting ? { id: counting.id, code: counting.code } : null,
    stock,
    problems: [...lineProblems, ...problems],
  }
}
