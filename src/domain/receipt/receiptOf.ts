import type { Order } from '../order/Order'
import { spread } from '../order/quote/spread'

import { cutName } from './cutName'
import type { Receipt, ReceiptItem } from './Receipt'
import { vatAt } from './vatAt'

type Position = Omit<ReceiptItem, 'amount' | 'price'> & { readonly amount: number }

type Options = Pick<Receipt, 'kind' | 'settledBy' | 'taxSystem'> & {
  /** Minor units: all of the order, or a part that is paid or given back. */
  readonly amount: number
  /** When it is paid, epoch milliseconds: VAT is of that day. */
  readonly at: number
  /** Money that is taken before the guest has the food; after that it is a full payment. */
  readonly mode?: ReceiptItem['mode']
}

/**
 * The receipt (54-ФЗ) of an order's payment or refund. Its items add up to `amount` to the kopeck: discounts are
 * in the lines already, a part is spread by the largest remainder, and a line whose sum does not divide by its
 * quantity becomes two items a kopeck apart.
 */
export function receiptOf(
  order: Order,
  { amount, at, kind, mode = 'full_payment', settledBy, taxSystem }: Options,
): Receipt {
  const language = order.guest.language
  const fee = (name: { ru: string; en: string }, sum: number, vat: Position['vat']): Position => ({
    name: name[language],
    quantity: 1,
    amount: sum,
    vat: vatAt(vat, at),
    subject: 'service',
    mode,
  })
  const { delivery, service } = order.feeVat
  const positions = [
    ...order.lines.map(({ fiscal, name, quantity, sizeName, total }): Position => {
      const said = [name, sizeName].map((text) => text && (text[language] || text.ru || text.en))
      return {
        name: cutName(said.filter(Boolean).join(', ')),
        quantity,
        amount: total,
        vat: vatAt(fiscal.vat, at),
        subject: fiscal.subject,
        mode,
      }
    }),
    fee({ ru: 'Доставка', en: 'Delivery' }, order.deliveryFee, delivery),
    fee({ ru: 'Сервисный сбор', en: 'Service charge' }, order.serviceCharge, service),
    fee({ ru: 'Чаевые', en: 'Tips' }, order.tips, service),
  ].filter((position) => position.amount > 0)
  const shares = spread(
    amount,
    positions.map((position) => position.amount),
  )
  const items = positions.flatMap((position, index) => divide(position, shares[index] ?? 0))
  const { email, phone } = order.guest
  return { kind, email, phone, taxSystem, items, total: amount, ...(settledBy && { settledBy }) }
}

/** One item, or two whose prices are a kopeck apart, so that price × quantity is exact. */
function divide(position: Position, amount: number): ReceiptItem[] {
  const { quantity } = position
  const price = Math.floor(amount / quantity)
  const dearer = amount - price * quantity
  return [
    { ...position, quantity: quantity - dearer, price, amount: price * (quantity - dearer) },
    { ...position, quantity: dearer, price: price + 1, amount: (price + 1) * dearer },
  ].filter((item) => item.amount > 0)
}
