import type { Order } from '../../order/Order'

import type { IikoPayment, PaymentTypes } from './IikoOrder'
import { roubles } from './itemsOf'

const kinds: Readonly<Record<string, IikoPayment['paymentTypeKind']>> = {
  cash: 'Cash',
  'card-on-delivery': 'Card',
}

/** How an order is paid, by iiko's kinds: what comes online comes past the till. */
export function kindOf({ payBy }: Pick<Order, 'payBy'>): IikoPayment['paymentTypeKind'] {
  return kinds[payBy] ?? 'External'
}

/**
 * How the dishes are paid, and the `fees` that are sent as items (minor units). What came online is there already and the till takes nothing; the rest is
 * taken at the door. Without a payment type of the kind at iiko, none: the comment says it.
 */
export function paymentsOf(order: Order, types: PaymentTypes, fees: number): IikoPayment[] {
  const sold = order.subtotal - order.discount + fees
  const kind = kindOf(order)
  const paymentTypeId = types[kind]
  if (!paymentTypeId || sold <= 0) return []
  const isProcessedExternally = kind === 'External' && order.paid >= order.total
  if (kind === 'External' && !isProcessedExternally) return []
  return [{ paymentTypeKind: kind, sum: roubles(sold), paymentTypeId, isProcessedExternally }]
}
