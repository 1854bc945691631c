import { isRecord } from '../../http/isRecord'
import { textOf } from '../../http/textOf'
import { dateText } from '../dateText'
import { idOf } from '../menu/generateMenu'
import type { Menu } from '../menu/makeMenu'
import { orderTypes, paymentTypes } from '../places'

import type { KeptOrder } from './makeOrders'

const list = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : []
const number = (value: unknown): number => (typeof value === 'number' ? value : 0)

/** An order as iiko's answers and events show it (OrderInfo, TableOrderInfo). */
export const showOrder = (order: KeptOrder, menu: Menu) => {
  const { asked, kind, creationStatus, error } = order
  const name = (id: unknown) => menu.product(textOf(id))?.name ?? 'Товар'

  const modifier = (each: Record<string, unknown>) => ({
    product: { id: textOf(each.productId), name: name(each.productId) },
    amount: number(each.amount),
    amountIndependentOfParentAmount: false,
    productGroup: each.productGroupId ? { id: textOf(each.productGroupId), name: 'Группа' } : null,
    price: number(each.price),
    pricePredefined: true,
    resultSum: number(each.price) * number(each.amount),
  })

  const items = list(asked.items)
    .filter(({ type }) => type === 'Product')
    .map((item) => {
      const cost = number(item.price) * number(item.amount)
      const size = menu.size(textOf(item.productSizeId))
      return {
        type: 'Product',
        product: { id: textOf(item.productId), name: name(item.productId) },
        modifiers: list(item.modifiers).map(modifier),
        price: number(item.price),
        cost,
        pricePredefined: true,
        resultSum: cost,
        status: 'Added',
        amount: number(item.amount),
        comment: textOf(item.comment) || null,
        size: size ? { id: size.id, name: size.name } : null,
      }
    })

  const payments = list(asked.payments).map((payment) => ({
    paymentType: {
      id: textOf(payment.paymentTypeId),
      name: paymentTypes.find(({ id }) => id === payment.paymentTypeId)?.name ?? 'Оплата',
      kind: textOf(payment.paymentTypeKind),
    },
    sum: number(payment.sum),
    isPreliminary: true,
    isExternal: true,
    isProcessedExternally: payment.isProcessedExternally === true,
    isPrepay: payment.isPrepay === true,
  }))

  const service =
    kind === 'table'
      ? 'Common'
      : asked.orderServiceType === 'DeliveryByClient'
        ? 'DeliveryByClient'
        : 'DeliveryByCourier'
  const type =
    orderTypes.find(({ id }) => id === asked.orderTypeId) ??
    orderTypes[kind === 'table' ? 2 : service === 'DeliveryByClient' ? 1 : 0]
  const common = {
    sum: items.reduce((sum, { cost }) => sum + cost, 0),
    number: order.number,
    sourceKey: textOf(asked.sourceKey) || null,
    guestsInfo: { count: 1, splitBetweenPersons: false },
    items,
    payments,
    orderType: type ? { id: type.id, name: type.name, orderServiceType: service } : null,
    terminalGroupId: order.terminalGroupId || idOf('terminal Невский'),
    processedPaymentsSum: 0,
  }
  const when = dateText(order.timestamp)
  const delivery = {
    ...common,
    phone: textOf(asked.phone),
    status: order.status,
    completeBefore: textOf(asked.completeBefore) || when,
    whenCreated: when,
    cookingStartTime: when,
    comment: textOf(asked.comment) || null,
    cancelInfo:
      order.status === 'Cancelled'
        ? { whenCancelled: when, cause: { id: idOf('cause guest'), name: 'Отказ гостя' } }
        : null,
  }
  const table = {
    ...common,
    tableIds: asked.tableIds ?? [],
    status: order.status,
    whenCreated: when,
  }

  return {
    id: order.id,
    posId: null,
    externalNumber: order.externalNumber,
    organizationId: order.organizationId,
    timestamp: order.timestamp,
    creationStatus,
    errorInfo: error
      ? { code: error.code, message: error.message, description: error.message }
      : null,
    order: creationStatus === 'Success' ? (kind === 'delivery' ? delivery : table) : null,
  }
}
