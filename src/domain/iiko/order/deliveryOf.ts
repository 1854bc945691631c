import type { Order, OrderAddress } from '../../order/Order'

import type { ComboSelling } from './comboOf'
import { commentOf } from './commentOf'
import { type FeeProducts, feesOf } from './feesOf'
import type { PaymentTypes, TipsType, Unwritable } from './IikoOrder'
import { itemsOf } from './itemsOf'
import { localTime } from './localTime'
import { paymentsOf } from './paymentsOf'
import { tipsOf } from './tipsOf'

/** The external menu, and the category of its prices, that guests chose from; null: none. */
export type SoldBy = { menuId: string | null; priceCategoryId: string | null }

export type Place = {
  /** The order's id at iiko, chosen by us. */
  id: string
  organizationId: string
  terminalGroupId: string
  /** Of the restaurant, for its clock. */
  timeZone: string
  paymentTypes: PaymentTypes
  tipsTypes: readonly TipsType[]
  feeProducts: FeeProducts
  combos: ComboSelling
  soldBy: SoldBy
}

const cut = (text: string, most: number) => (text ? text.slice(0, most) : undefined)

/** Address of the kind "city": one line. The kind with street and house would need iiko's own streets. */
function pointOf({
  comment,
  entrance,
  flat,
  floor,
  intercom,
  latitude,
  line,
  longitude,
}: OrderAddress) {
  return {
    ...(latitude !== null && longitude !== null && { coordinates: { latitude, longitude } }),
    address: {
      type: 'city',
      line1: line.slice(0, 250),
      flat: cut(flat, 10),
      entrance: cut(entrance, 10),
      floor: cut(floor, 10),
      doorphone: cut(intercom, 10),
    },
    comment: cut(comment, 500),
  }
}

/** What the description asks of an order from an external menu; its products are then those of that menu. */
export const soldByOf = ({ menuId, priceCategoryId }: SoldBy) => ({
  ...(menuId !== null && { menuId }),
  ...(priceCategoryId !== null && { priceCategoryId }),
})

/** Our number of an order at iiko: what people say aloud, and what is unique. At most 50 characters. */
export const externalNumberOf = ({ id, number }: Order) => `${number}-${id}`

/**
 * An order for delivery or to be fetched, as the body of `/api/1/deliveries/create`; or why it cannot be.
 * The comment names what has no place at iiko: fees without a product of their own there, tips without a type.
 */
export function deliveryOf(order: Order, place: Place) {
  const refuse = (ru: string, en: string): Unwritable => ({
    is: 'unwritable',
    reason: { ru, en },
  })
  const { phone, name } = order.guest
  if (!phone)
    return refuse(
      'iiko принимает доставку только с телефоном гостя.',
      'iiko takes a delivery only with the guest’s phone number.',
    )
  const sold = itemsOf(order.lines, place.combos)
  if (sold.is === 'unwritable') return sold
  const tips = tipsOf(order, place)
  const fees = feesOf(order, place.feeProducts)
  const isCourier = order.mode === 'delivery'
  if (isCourier && !order.address)
    return refuse('У заказа нет адреса доставки.', 'The order has no address to be delivered to.')
  return {
    is: 'written',
    body: {
      organizationId: place.organizationId,
      terminalGroupId: place.terminalGroupId,
      order: {
        id: place.id,
        externalNumber: externalNumberOf(order),
        ...soldByOf(place.soldBy),
        phone,
        orderServiceType: isCourier ? 'DeliveryByCourier' : 'DeliveryByClient',
        ...(order.time.kind === 'slot' && {
          completeBefore: localTime(order.time.from, place.timeZone),
        }),
        ...(isCourier && order.address && { deliveryPoint: pointOf(order.address) }),
        comment: commentOf(order, { ...fees, isTipsSaid: tips === null }),
        customer: { type: 'one-time', name: name || 'Гость' },
        guests: { count: Math.max(1, order.cutlery ?? 1) },
        items: [...sold.items, ...fees.items],
        ...(sold.combos.length > 0 && { combos: sold.combos }),
        payments: paymentsOf(order, place.paymentTypes, fees.total),
        ...(tips && tips.length > 0 && { tips }),
        sourceKey: 'Carte',
      },
    },
  } as const
}
