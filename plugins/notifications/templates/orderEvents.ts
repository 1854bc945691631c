import type { MessageChannel } from '@/src/domain/outbox/Delivery'

import type { TemplateEvent } from './TemplateEvent'
import { orderVariables, variable } from './variables'

/** An order's news is of use while the order is. */
const push = { ttlSeconds: 2 * 60 * 60, urgency: 'high' } as const

const reason = {
  ru: 'Письмо пришло, потому что вы сделали у нас заказ.',
  en: 'You get this letter because you ordered from us.',
}
const channels: readonly MessageChannel[] = ['telegram', 'email', 'push', 'sms']
const guests = { channels, variables: orderVariables, link: 'order.url', reason, push } as const

/** What a guest hears about an order, in the order in which it happens. */
export const orderEvents: readonly TemplateEvent[] = [
  {
    ...guests,
    name: 'order.placed',
    label: { ru: 'Заказ получен', en: 'Order received' },
    hint: {
      ru: 'Гостю, сразу после оформления: состав и сумма.',
      en: 'To the guest, as soon as it is placed: what and how much.',
    },
    words: {
      ru: {
        subject: 'Заказ {{order.number}} получен',
        body: [
          'Спасибо, {{guest.name}}! Передали ваш заказ на кухню и ждём подтверждения.',
          '{{order.items}}',
          'Итого: *{{order.total}}*',
        ],
        button: 'Следить за заказом',
        sms: 'Заказ {{order.number}} получен, {{order.total}}. {{brand.name}}',
        pushTitle: 'Заказ {{order.number}} получен',
        pushBody: 'Ждём подтверждения ресторана.',
      },
      en: {
        subject: 'We have your order {{order.number}}',
        body: [
          'Thank you, {{guest.name}}. Your order is with the kitchen, which will confirm it shortly.',
          '{{order.items}}',
          'Total: *{{order.total}}*',
        ],
        button: 'Follow the order',
        sms: 'We have your order {{order.number}}, {{order.total}}. {{brand.name}}',
        pushTitle: 'We have your order {{order.number}}',
        pushBody: 'The restaurant will confirm it shortly.',
      },
    },
  },
  {
    ...guests,
    name: 'order.accepted',
    label: { ru: 'Заказ принят', en: 'Order accepted' },
    hint: {
      ru: 'Гостю, когда ресторан подтвердил заказ.',
      en: 'To the guest, when the restaurant has confirmed.',
    },
    words: {
      ru: {
        subject: 'Заказ {{order.number}} принят',
        body: [
          'Уже готовим. Время: *{{order.time}}*.',
          'Вопросы — по телефону {{restaurant.phone}}.',
        ],
        button: 'Следить за заказом',
        sms: 'Заказ {{order.number}} принят, время: {{order.time}}. {{brand.name}}',
        pushTitle: 'Заказ {{order.number}} принят',
        pushBody: 'Уже готовим. Время: {{order.time}}.',
      },
      en: {
        subject: 'Order {{order.number}} is accepted',
        body: [
          'We are cooking. Expected: *{{order.time}}*.',
          'Questions? Call us: {{restaurant.phone}}.',
        ],
        button: 'Follow the order',
        sms: 'Order {{order.number}} is accepted, expected: {{order.time}}. {{brand.name}}',
        pushTitle: 'Order {{order.number}} is accepted',
        pushBody: 'We are cooking. Expected: {{order.time}}.',
      },
    },
  },
  {
    ...guests,
    name: 'order.ready',
    label: { ru: 'Заказ готов', en: 'Order ready' },
    hint: {
      ru: 'Гостю, который забирает заказ сам.',
      en: 'To a guest who collects the order.',
    },
    words: {
      ru: {
        subject: 'Заказ {{order.number}} готов',
        body: ['Можно забирать: *{{restaurant.name}}*, {{restaurant.address}}.'],
        button: 'Открыть заказ',
        sms: 'Заказ {{order.number}} готов: {{restaurant.address}}. {{brand.name}}',
        pushTitle: 'Заказ {{order.number}} готов',
        pushBody: 'Можно забирать: {{restaurant.address}}.',
      },
      en: {
        subject: 'Order {{order.number}} is ready',
        body: ['You can collect it: *{{restaurant.name}}*, {{restaurant.address}}.'],
        button: 'Open the order',
        sms: 'Order {{order.number}} is ready: {{restaurant.address}}. {{brand.name}}',
        pushTitle: 'Order {{order.number}} is ready',
        pushBody: 'You can collect it: {{restaurant.address}}.',
      },
    },
  },
  {
    ...guests,
    name: 'order.on-the-way',
    label: { ru: 'Заказ в пути', en: 'Order on its way' },
    hint: { ru: 'Гостю, когда курьер выехал.', en: 'To the guest, when the courier has left.' },
    words: {
      ru: {
        subject: 'Заказ {{order.number}} в пути',
        body: ['Курьер выехал. Время доставки: *{{order.time}}*.'],
        button: 'Следить за заказом',
        sms: 'Курьер везёт заказ {{order.number}}, время: {{order.time}}. {{brand.name}}',
        pushTitle: 'Заказ {{order.number}} в пути',
        pushBody: 'Время доставки: {{order.time}}.',
      },
      en: {
        subject: 'Order {{order.number}} is on its way',
        body: ['The courier has left. Expected: *{{order.time}}*.'],
        button: 'Follow the order',
        sms: 'Order {{order.number}} is on its way, expected: {{order.time}}. {{brand.name}}',
        pushTitle: 'Order {{order.number}} is on its way',
        pushBody: 'Expected: {{order.time}}.',
      },
    },
  },
  {
    ...guests,
    name: 'order.rejected',
    label: { ru: 'Заказ отклонён', en: 'Order rejected' },
    hint: {
      ru: 'Гостю, если ресторан не может выполнить заказ.',
      en: 'To the guest, when the restaurant cannot do it.',
    },
    variables: [
      ...orderVariables,
      variable(
        'order.reason',
        { ru: 'Почему отклонён', en: 'Why it was rejected' },
        { ru: 'закончился борщ', en: 'we are out of borscht' },
        { ru: 'не можем его приготовить', en: 'we cannot make it' },
      ),
    ],
    words: {
      ru: {
        subject: 'Заказ {{order.number}} отменён',
        body: [
          'Нам очень жаль: {{order.reason}}.',
          'Если вы уже заплатили, деньги вернутся. Вопросы — по телефону {{restaurant.phone}}.',
        ],
        button: 'Открыть заказ',
        sms: 'Заказ {{order.number}} отменён: {{order.reason}}. {{restaurant.phone}}',
        pushTitle: 'Заказ {{order.number}} отменён',
        pushBody: 'Нам очень жаль: {{order.reason}}.',
      },
      en: {
        subject: 'Order {{order.number}} is cancelled',
        body: [
          'We are very sorry: {{order.reason}}.',
          'If you have paid, you will get your money back. Questions? Call us: {{restaurant.phone}}.',
        ],
        button: 'Open the order',
        sms: 'Order {{order.number}} is cancelled: {{order.reason}}. {{restaurant.phone}}',
        pushTitle: 'Order {{order.number}} is cancelled',
        pushBody: 'We are very sorry: {{order.reason}}.',
      },
    },
  },
]
