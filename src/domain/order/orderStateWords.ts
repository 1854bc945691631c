import type { OrderState } from './OrderState'

type Words = { readonly ru: string; readonly en: string }

/** Where an order stands, in a word or two: wherever people see it. */
export const orderStateNames: Readonly<Record<OrderState, Words>> = {
  placed: { ru: 'Новый', en: 'New' },
  accepted: { ru: 'Принят', en: 'Accepted' },
  cooking: { ru: 'Готовится', en: 'Being cooked' },
  ready: { ru: 'Готов', en: 'Ready' },
  'on-the-way': { ru: 'В пути', en: 'On its way' },
  served: { ru: 'Подан', en: 'Served' },
  completed: { ru: 'Выполнен', en: 'Completed' },
  cancelled: { ru: 'Отменён', en: 'Cancelled' },
  rejected: { ru: 'Отклонён', en: 'Rejected' },
}

/** The same said to its guest, on its page and in the bot. */
export const orderStateNews: Readonly<Record<OrderState, Words>> = {
  placed: {
    ru: 'Заказ отправлен в ресторан и ждёт ответа.',
    en: 'The order was sent to the restaurant and waits for its word.',
  },
  accepted: { ru: 'Ресторан принял заказ.', en: 'The restaurant has accepted the order.' },
  cooking: { ru: 'Заказ готовят.', en: 'The order is being cooked.' },
  ready: { ru: 'Заказ готов.', en: 'The order is ready.' },
  'on-the-way': { ru: 'Курьер уже едет.', en: 'The courier is on the way.' },
  served: {
    ru: 'Заказ подан. Приятного аппетита!',
    en: 'The order is served. Enjoy your meal!',
  },
  completed: { ru: 'Заказ выполнен. Спасибо!', en: 'The order is completed. Thank you!' },
  cancelled: { ru: 'Заказ отменён.', en: 'The order was cancelled.' },
  rejected: {
    ru: 'Ресторан не смог принять заказ.',
    en: 'The restaurant could not take the order.',
  },
}
