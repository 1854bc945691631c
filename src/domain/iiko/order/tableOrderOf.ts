import type { Order } from '../../order/Order'

import { commentOf } from './commentOf'
import { externalNumberOf, type Place, soldByOf } from './deliveryOf'
import { feesOf } from './feesOf'
import { itemsOf } from './itemsOf'
import { paymentsOf } from './paymentsOf'
import { tipsOf } from './tipsOf'

/**
 * An order at a table, as the body of `/api/1/order/create`; or why it cannot be. Where staff have told
 * which table of iiko's it is, it is opened there; its name goes along for tills without a plan of tables. What
 * was said of the order stands at its first dish, for a table order has no comment. The guest is not told: at
 * a table iiko knows only customers of its loyalty programme, and nobody has asked to be one.
 */
export function tableOrderOf(order: Order, place: Place & { tableId: string | null }) {
  const sold = itemsOf(order.lines, place.combos)
  if (sold.is === 'unwritable') return sold
  const tips = tipsOf(order, place)
  const fees = feesOf(order, place.feeProducts)
  const said = commentOf(order, { ...fees, isTipsSaid: tips === null })
  const [first, ...others] = [...sold.items, ...fees.items]
  return {
    is: 'written',
    body: {
      organizationId: place.organizationId,
      terminalGroupId: place.terminalGroupId,
      order: {
        id: place.id,
        externalNumber: externalNumberOf(order),
        ...soldByOf(place.soldBy),
        ...(place.tableId !== null && { tableIds: [place.tableId] }),
        tabName: order.table?.name ?? '',
        guests: { count: Math.max(1, order.cutlery ?? 1) },
        items: first ? [{ ...first, comment: withComment(first.comment, said) }, ...others] : [],
        ...(sold.combos.length > 0 && { combos: sold.combos }),
        payments: paymentsOf(order, place.paymentTypes, fees.total),
        ...(tips && tips.length > 0 && { tips }),
        sourceKey: 'Carte',
      },
    },
  } as const
}

/** At most 255 characters, as iiko takes them. */
function withComment(own: string | undefined, said: string): string {
  return [own, said].filter(Boolean).join('. ').slice(0, 255)
}
