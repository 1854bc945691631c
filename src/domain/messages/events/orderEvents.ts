import type { TemplateEvent } from './TemplateEvent'
import { guests } from './guests'

/** What a guest hears about an order until it is there, in the order in which it happens. */
export const orderEvents = [
  {
    ...guests,
    isLasting: true,
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
          'Ресторан принял ваш заказ. Время: *{{order.time}}*.',
          'Вопросы — по телефону {{restaurant.phone}}.',
        ],
        button: 'Следить за заказом',
        sms: 'Заказ {{order.number}} принят, время: {{order.time}}. {{brand.name}}',
        pushTitle: 'Заказ {{order.number}} принят',
        pushBody: 'Время: {{order.time}}.',
      },
      en: {
        subject: 'Order {{order.number}} is accepted',
        body: [
          'The restaurant has accepted your order. Expected: *{{order.time}}*.',
          'Questions? Call us: {{restaurant.phone}}.',
        ],
        button: 'Follow the order',
        sms: 'Order {{order.number}} is accepted, expected: {{order.time}}. {{brand.name}}',
        pushTitle: 'Order {{order.number}} is accepted',
        pushBody: 'Expected: {{order.time}}.',
      },
    },
  },
  {
    ...guests,
    startsOff: true,
    name: 'order.cooking',
    label: { ru: 'Заказ готовят', en: 'Order being cooked' },
    hint: {
      ru: 'Гостю, когда на кухне взялись за заказ. Сначала выключено: хватает «Заказ принят».',
      en: 'To the guest, when the kitchen has begun. Off at first: “Order accepted” says enough.',
    },
    words: {
      ru: {
        subject: 'Заказ {{order.number}} готовят',
        body: ['Кухня взялась за ваш заказ. Время: *{{order.time}}*.'],
        button: 'Следить за заказом',
        sms: 'Заказ {{order.number}} готовят, время: {{order.time}}. {{brand.name}}',
        pushTitle: 'Заказ {{order.number}} готовят',
        pushBody: 'Время: {{order.time}}.',
      },
      en: {
        subject: 'Order {{order.number}} is being cooked',
        body: ['The kitchen has begun with your order. Expected: *{{order.time}}*.'],
        button: 'Follow the order',
        sms: 'Order {{order.number}} is being cooked, expected: {{order.time}}. {{brand.name}}',
        pushTitle: 'Order {{order.number}} is being cooked',
        pushBody: 'Expected: {{order.time}}.',
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
] as const satisfies readonly TemplateEvent[]
