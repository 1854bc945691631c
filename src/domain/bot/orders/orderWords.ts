import type { OrderState } from '../../order/OrderState'

/** Why an order is turned down or called off, by one press; what the guest reads. */
export const refusals = [
  { ru: 'Закончились продукты', en: 'We have run out' },
  { ru: 'Кухня не успевает', en: 'The kitchen cannot keep up' },
  { ru: 'Не возим по этому адресу', en: 'We do not deliver there' },
  { ru: 'Закрываемся', en: 'We are closing' },
  { ru: 'Не дозвонились до гостя', en: 'The guest could not be reached' },
] as const

const ru = {
  order: (number: number) => `Заказ № ${number}`,
  steps: {
    placed: '',
    accepted: '✅ Принять',
    cooking: '👩‍🍳 Готовится',
    ready: '🔔 Готов',
    'on-the-way': '🛵 Уехал',
    served: '🍽 Подан',
    completed: '🏁 Выдан',
    cancelled: '❌ Отменить…',
    rejected: '❌ Отклонить…',
  } satisfies Record<OrderState, string>,
  modes: { delivery: 'Доставка', pickup: 'Самовывоз', 'dine-in': 'В зале' },
  asap: 'как можно скорее',
  by: (time: string) => `ко времени ${time}`,
  table: (name: string) => `Стол: ${name}`,
  cutlery: (count: number) => `Приборы: ${count}`,
  paid: 'оплачен',
  toPay: (sum: string) => `к оплате ${sum}`,
  back: '‹ Назад',
  ownReason: 'Или ответьте на карточку: /reject и причина своими словами.',
  replyToCard: 'Ответьте этой командой на карточку заказа: /reject и причина, её прочтёт гость.',
  alreadyBy: (state: string, name: string) => `Заказ уже ${state}: ${name}`,
  already: (state: string) => `Заказ уже ${state}.`,
  cannot: (state: string) => `Так нельзя: заказ сейчас ${state}.`,
  unpaid: 'Заказ ещё не оплачен.',
  gone: 'Такого заказа нет.',
  done: (state: string) => `Заказ ${state}`,
  system: 'Carte',
  guest: 'гость',
  pos: 'касса',
  follow: 'Напишу, когда с заказом что-то изменится.',
  unknownOrder: 'Не нашёл такого заказа. Откройте ссылку со страницы заказа ещё раз.',
}

const en: typeof ru = {
  order: (number) => `Order No. ${number}`,
  steps: {
    placed: '',
    accepted: '✅ Accept',
    cooking: '👩‍🍳 Cooking',
    ready: '🔔 Ready',
    'on-the-way': '🛵 Left',
    served: '🍽 Served',
    completed: '🏁 Handed over',
    cancelled: '❌ Cancel…',
    rejected: '❌ Reject…',
  },
  modes: { delivery: 'Delivery', pickup: 'Pickup', 'dine-in': 'Dine-in' },
  asap: 'as soon as possible',
  by: (time) => `for ${time}`,
  table: (name) => `Table: ${name}`,
  cutlery: (count) => `Cutlery: ${count}`,
  paid: 'paid',
  toPay: (sum) => `to pay ${sum}`,
  back: '‹ Back',
  ownReason: 'Or reply to the card: /reject and the reason in words of your own.',
  replyToCard:
    'Reply with this to the card of an order: /reject and the reason, which the guest reads.',
  alreadyBy: (state, name) => `The order is ${state} already: ${name}`,
  already: (state) => `The order is ${state} already.`,
  cannot: (state) => `That cannot be done: the order is ${state} now.`,
  unpaid: 'The order is not paid yet.',
  gone: 'There is no such order.',
  done: (state) => `The order is ${state}`,
  system: 'Carte',
  guest: 'the guest',
  pos: 'the till',
  follow: 'I will write when something changes.',
  unknownOrder: 'That order was not found. Open the link on the order’s page again.',
}

/** What the bot says of orders. */
export const orderWords = (language: 'ru' | 'en'): typeof ru => (language === 'en' ? en : ru)
