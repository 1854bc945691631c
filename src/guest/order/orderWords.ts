import type { ReceiptKind } from '@/src/domain/receipt/Receipt'
import type { Language } from '@/src/i18n/language'

type Texts = {
  title: (number: number) => string
  awaitsPayment: string
  by: (time: string) => string
  pay: (sum: string) => string
  cancel: string
  sure: string
  delivery_fee: string
  service_charge: string
  tips: string
  discount: string
  total: string
  address: string
  table: string
  place: string
  receipts: string
  receipt: Readonly<Record<ReceiptKind, (sum: string) => string>>
  sent: string
  unknown: { title: string; text: string }
  away: { title: string; text: string }
}

/** What the page of an order says. */
export const orderWords: Readonly<Record<Language, Texts>> = {
  ru: {
    title: (number) => `Заказ № ${number}`,
    awaitsPayment: 'Заказ ещё не оплачен: кухня начнёт, когда придут деньги.',
    by: (time) => `Ко времени: ${time}`,
    pay: (sum) => `Оплатить ${sum}`,
    cancel: 'Отменить заказ',
    sure: 'Точно отменить? Нажмите ещё раз.',
    address: 'Адрес',
    table: 'Стол',
    place: 'Ресторан',
    receipts: 'Чеки',
    receipt: {
      payment: (sum) => `Чек на ${sum}`,
      refund: (sum) => `Чек возврата на ${sum}`,
    },
    sent: 'отправлен на вашу почту или телефон',
    delivery_fee: 'Доставка',
    service_charge: 'Сервисный сбор',
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
    by: (time) => `By ${time}`,
    pay: (sum) => `Pay ${sum}`,
    cancel: 'Cancel the order',
    sure: 'Really cancel? Press once more.',
    address: 'Address',
    table: 'Table',
    place: 'Restaurant',
    receipts: 'Receipts',
    receipt: {
      payment: (sum) => `Receipt for ${sum}`,
      refund: (sum) => `Receipt for a refund of ${sum}`,
    },
    sent: 'sent to your email or phone',
    delivery_fee: 'Delivery',
    service_charge: 'Service charge',
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
