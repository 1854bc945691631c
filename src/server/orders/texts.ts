import type { Language } from '@/src/i18n/language'

type Texts = {
  title: (number: number) => string
  awaitsPayment: string
  delivery: string
  service: string
  tips: string
  discount: string
  total: string
  unknown: { title: string; text: string }
  away: { title: string; text: string }
}

/** What the page of an order says. */
export const texts: Readonly<Record<Language, Texts>> = {
  ru: {
    title: (number) => `Заказ № ${number}`,
    awaitsPayment: 'Заказ ещё не оплачен: кухня начнёт, когда придут деньги.',
    delivery: 'Доставка',
    service: 'Сервисный сбор',
    tips: 'Чаевые',
    discount: 'Скидка',
    total: 'Итого',
    unknown: {
      title: 'Заказ не найден',
      text: 'Возможно, ссылка скопирована не полностью. Откройте её из сообщения о заказе.',
    },
    away: {
      title: 'Не получилось показать заказ',
      text: 'С заказом всё в порядке. Обновите страницу через минуту.',
    },
  },
  en: {
    title: (number) => `Order No. ${number}`,
    awaitsPayment: 'The order is not paid yet: the kitchen begins when the money is there.',
    delivery: 'Delivery',
    service: 'Service charge',
    tips: 'Tips',
    discount: 'Discount',
    total: 'Total',
    unknown: {
      title: 'Order not found',
      text: 'Only part of the link may have been copied. Open it from the message about the order.',
    },
    away: {
      title: 'The order cannot be shown',
      text: 'Your order is fine. Reload the page in a minute.',
    },
  },
}
