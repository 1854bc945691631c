import type { Order } from '../../order/Order'

import { externalNumberOf, type Place } from './deliveryOf'
import { itemsOf } from './itemsOf'
import { paymentsOf } from './paymentsOf'

/**
 * An order at a table, as the body of `/api/1/order/create`; or why it cannot be. The table is named in
 * words: iiko's own tables have ids that Carte does not know. Nor the guest: at a table iiko knows only
 * customers of its loyalty programme, and nobody has asked to be one.
 */
export function tableOrderOf(order: Order, place: Place) {
  const items = itemsOf(order.lines)
  if ('is' in items) return items
  return {
    is: 'written',
    body: {
      organizationId: place.organizationId,
      terminalGroupId: place.terminalGroupId,
      order: {
        id: place.id,
        externalNumber: externalNumberOf(order),
        tabName: order.table?.name ?? '',
        guests: { count: Math.max(1, order.cutlery ?? 1) },
        items,
        payments: paymentsOf(order, place.paymentTypes),
        sourceKey: 'Carte',
      },
    },
  } as const
}
