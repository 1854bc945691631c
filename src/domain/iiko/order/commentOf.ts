import type { Order } from '../../order/Order'

import { roubles } from './itemsOf'

const money = (minor: number) => `${roubles(minor).toLocaleString('ru-RU')} ₽`

/** What the till has no field for, in words for whoever takes the order there. */
export function commentOf(order: Order, { saysTips }: { saysTips: boolean }): string {
  const { comment, cutlery, deliveryFee, paid, payBy, serviceCharge, tips, total } = order
  const isPaid = paid >= total && total > 0
  return [
    comment,
    cutlery === null ? '' : `Приборов: ${cutlery}.`,
    deliveryFee > 0 ? `Доставка: ${money(deliveryFee)}.` : '',
    serviceCharge > 0 ? `Сервисный сбор: ${money(serviceCharge)}.` : '',
    saysTips && tips > 0 ? `Чаевые: ${money(tips)}.` : '',
    isPaid ? `Оплачено онлайн: ${money(paid)}.` : `К оплате: ${money(total - paid)} (${payBy}).`,
    `Заказ Carte № ${order.number}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
