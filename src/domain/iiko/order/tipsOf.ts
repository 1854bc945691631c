import type { Order } from '../../order/Order'

import type { IikoTips, PaymentTypes, TipsType } from './IikoOrder'
import { roubles } from './itemsOf'
import { kindOf } from './paymentsOf'

/** OrderServiceType of the description, by how an order is handed over. */
const services = { delivery: 'DeliveryByCourier', pickup: 'DeliveryPickUp', 'dine-in': 'Common' }

/**
 * An order's tips as iiko takes them: of a type that the restaurant has for such orders and such a payment.
 * Null when it has none, and then the comment says it; also while the money has not come.
 */
export function tipsOf(
  order: Order,
  { paymentTypes, tipsTypes }: { paymentTypes: PaymentTypes; tipsTypes: readonly TipsType[] },
): IikoTips[] | null {
  if (order.tips <= 0) return []
  const kind = kindOf(order)
  const paymentTypeId = paymentTypes[kind]
  const isPaid = order.paid >= order.total
  if (!paymentTypeId || (kind === 'External' && !isPaid)) return null
  const type = tipsTypes.find(
    ({ orderServiceTypes, paymentTypesIds }) =>
      orderServiceTypes.includes(services[order.mode]) && paymentTypesIds.includes(paymentTypeId),
  )
  if (!type) return null
  return [
    {
      paymentTypeKind: kind,
      tipsTypeId: type.id,
      sum: roubles(order.tips),
      paymentTypeId,
      isProcessedExternally: kind === 'External',
    },
  ]
}
