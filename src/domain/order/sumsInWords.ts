import { formatMoney } from '../money/formatMoney'

import type { OrderTotals } from './Order'

const names = {
  subtotal: { ru: 'Блюда', en: 'Dishes' },
  discount: { ru: 'Скидка', en: 'Discount' },
  deliveryFee: { ru: 'Доставка', en: 'Delivery' },
  serviceCharge: { ru: 'Сервисный сбор', en: 'Service charge' },
  tips: { ru: 'Чаевые', en: 'Tips' },
} as const

/** What the total of an order is made of, a line each; what is nothing is left out. */
export function sumsInWords(totals: OrderTotals, language: 'ru' | 'en'): string {
  const line = (name: keyof typeof names, amount: number) =>
    amount === 0
      ? []
      : [`${names[name][language]} — ${formatMoney(amount, totals.currency, language)}`]
  return [
    ...line('subtotal', totals.subtotal),
    ...line('discount', -totals.discount),
    ...line('deliveryFee', totals.deliveryFee),
    ...line('serviceCharge', totals.serviceCharge),
    ...line('tips', totals.tips),
  ].join('\n')
}
