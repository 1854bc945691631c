import type { Order } from '../../order/Order'

import type { Fees } from './feesOf'
import { roubles } from './itemsOf'

/** Whether what has a field at the till is to be said in words after all. */
type Said = Pick<Fees, 'isDeliverySaid' | 'isServiceSaid'> & { isTipsSaid: boolean }

const money = (minor: number) => `${roubles(minor).toLocaleString('ru-RU')} ₽`

/** What the till has no field for, in words for whoever takes the order there. */
export function commentOf(
  order: Order,
  { isDeliverySaid, isServiceSaid, isTipsSaid }: Said,
): string {
  const { comment, cutlery, deliveryFee, paid, payBy, serviceCharge, tips, total } = order
  const isPaid = paid >= total && total > 0
  return [
    comment,
    cutlery === null ? '' : `Приборов: ${cutlery}.`,
    isDeliverySaid && deliveryFee > 0 ? `Доставка: ${money(deliveryFee)}.` : '',
    isServiceSaid && serviceCharge > 0 ? `Сервисный сбор: ${money(serviceCharge)}.` : '',
    isTipsSaid && tips > 0 ? `Чаевые: ${money(tips)}.` : '',
    isPaid ? `Оплачено онлайн: ${money(paid)}.` : `К оплате: ${money(total - paid)} (${payBy}).`,
    `Заказ Carte № ${order.number}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
