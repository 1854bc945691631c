import type { OrderState } from '@/src/domain/order/OrderState'
import type { Language } from '@/src/i18n/language'

type Texts = {
  title: (number: number) => string
  /** Where the order stands, said to its guest. */
  state: Readonly<Record<OrderState, string>>
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
    state: {
      placed: 'Заказ отправлен в ресторан и ждёт ответа.',
      accepted: 'Ресторан принял заказ.',
      cooking: 'Заказ готовят.',
      ready: 'Заказ готов.',
      'on-the-way': 'Курьер уже едет.',
      served: 'Заказ подан. Приятного аппетита!',
      completed: 'Заказ выполнен. Спасибо!',
      cancelled: 'Заказ отменён.',
      rejected: 'Ресторан не смог принять заказ.',
    },
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
    state: {
      placed: 'The order was sent to the restaurant and waits for its word.',
      accepted: 'The restaurant has accepted the order.',
      cooking: 'The order is being cooked.',
      ready: 'The order is ready.',
      'on-the-way': 'The courier is on the way.',
      served: 'The order is served. Enjoy your meal!',
      completed: 'The order is completed. Thank you!',
      cancelled: 'The order was cancelled.',
      rejected: 'The restaurant could not take the order.',
    },
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
