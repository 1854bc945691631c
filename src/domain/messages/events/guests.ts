import { orderVariables } from './variables'

/** What events that a guest hears of have in common; an order's news is of use while the order is. */
export const guests = {
  channels: ['telegram', 'push', 'email', 'sms'],
  variables: orderVariables,
  link: 'order.url',
  reason: {
    ru: 'Письмо пришло, потому что вы сделали у нас заказ.',
    en: 'You get this letter because you ordered from us.',
  },
  usefulFor: 2 * 60 * 60,
  urgency: 'high',
} as const
