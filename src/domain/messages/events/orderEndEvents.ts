import { guests } from './guests'
import type { TemplateEvent } from './TemplateEvent'
import { orderVariables, perhaps, variable } from './variables'

const day = 24 * 60 * 60

const why = perhaps(
  'order.reason',
  { ru: 'Причина', en: 'The reason' },
  { ru: 'закончился борщ', en: 'we are out of borscht' },
  { ru: 'ресторан не сможет его приготовить', en: 'the restaurant cannot make it' },
)

/** How an order ends, as its guest hears of it. */
export const orderEndEvents = [
  {
    ...guests,
    name: 'order.completed',
    label: { ru: 'Заказ выполнен', en: 'Order completed' },
    hint: {
      ru: 'Гостю, когда заказ у него. Чек уходит отдельным письмом.',
      en: 'To the guest who has it. The receipt is a letter of its own.',
    },
    channels: ['telegram', 'push', 'sms'],
    urgency: 'normal',
    words: {
      ru: {
        subject: 'Приятного аппетита!',
        body: ['Заказ {{order.number}} выполнен. Спасибо, что выбрали нас, {{guest.name}}!'],
        button: 'Открыть заказ',
        sms: 'Заказ {{order.number}} выполнен. Спасибо! {{brand.name}}',
        pushTitle: 'Приятного аппетита!',
        pushBody: 'Заказ {{order.number}} выполнен.',
      },
      en: {
        subject: 'Enjoy your meal!',
        body: ['Order {{order.number}} is completed. Thank you for choosing us, {{guest.name}}.'],
        button: 'Open the order',
        sms: 'Order {{order.number}} is completed. Thank you! {{brand.name}}',
        pushTitle: 'Enjoy your meal!',
        pushBody: 'Order {{order.number}} is completed.',
      },
    },
  },
  {
    ...guests,
    isLasting: true,
    name: 'order.receipt',
    label: { ru: 'Чек', en: 'Receipt' },
    hint: {
      ru: 'Гостю на почту, когда заказ выполнен: что, сколько стоило и чем оплачено.',
      en: 'To the guest by email, when the order is completed: what, how much and how it was paid.',
    },
    channels: ['email'],
    usefulFor: 7 * day,
    urgency: 'low',
    variables: [
      ...orderVariables,
      variable(
        'order.date',
        { ru: 'Дата заказа', en: 'Date of the order' },
        {
          ru: '23 ноября 2026 г.',
          en: '23 November 2026',
        },
      ),
      variable(
        'order.sums',
        { ru: 'Суммы, построчно', en: 'The sums, line by line' },
        {
          ru: 'Блюда — 1 430 ₽\nДоставка — 0 ₽',
          en: 'Dishes — ₽1,430\nDelivery — ₽0',
        },
      ),
      variable(
        'order.payment',
        { ru: 'Чем оплачено', en: 'How it was paid' },
        {
          ru: 'картой на сайте',
          en: 'by card on the site',
        },
      ),
    ],
    words: {
      ru: {
        subject: 'Чек за заказ {{order.number}}',
        body: [
          '{{restaurant.name}}, {{order.date}}',
          '{{order.items}}',
          '{{order.sums}}',
          'Итого: *{{order.total}}*, {{order.payment}}',
        ],
        button: 'Открыть заказ',
      },
      en: {
        subject: 'Receipt for order {{order.number}}',
        body: [
          '{{restaurant.name}}, {{order.date}}',
          '{{order.items}}',
          '{{order.sums}}',
          'Total: *{{order.total}}*, {{order.payment}}',
        ],
        button: 'Open the order',
      },
    },
  },
  {
    ...guests,
    name: 'order.cancelled',
    label: { ru: 'Заказ отменён', en: 'Order cancelled' },
    hint: {
      ru: 'Гостю, когда принятый заказ отменили он сам или ресторан.',
      en: 'To the guest, when they or the restaurant have called the order off.',
    },
    usefulFor: day,
    variables: [
      ...orderVariables,
      { ...why, instead: { ru: 'без причины', en: 'no reason given' } },
    ],
    words: {
      ru: {
        subject: 'Заказ {{order.number}} отменён',
        body: [
          'Причина: {{order.reason}}.',
          'Если вы уже заплатили, деньги вернутся. Вопросы — по телефону {{restaurant.phone}}.',
        ],
        button: 'Открыть заказ',
        sms: 'Заказ {{order.number}} отменён: {{order.reason}}. {{restaurant.phone}}',
        pushTitle: 'Заказ {{order.number}} отменён',
        pushBody: 'Причина: {{order.reason}}.',
      },
      en: {
        subject: 'Order {{order.number}} is cancelled',
        body: [
          'The reason: {{order.reason}}.',
          'If you have paid, you will get your money back. Questions? Call us: {{restaurant.phone}}.',
        ],
        button: 'Open the order',
        sms: 'Order {{order.number}} is cancelled: {{order.reason}}. {{restaurant.phone}}',
        pushTitle: 'Order {{order.number}} is cancelled',
        pushBody: 'The reason: {{order.reason}}.',
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
    usefulFor: day,
    variables: [...orderVariables, why],
    words: {
      ru: {
        subject: 'Заказ {{order.number}} не принят',
        body: [
          'Нам очень жаль: {{order.reason}}.',
          'Если вы уже заплатили, деньги вернутся. Вопросы — по телефону {{restaurant.phone}}.',
        ],
        button: 'Открыть заказ',
        sms: 'Заказ {{order.number}} не принят: {{order.reason}}. {{restaurant.phone}}',
        pushTitle: 'Заказ {{order.number}} не принят',
        pushBody: 'Нам очень жаль: {{order.reason}}.',
      },
      en: {
        subject: 'We cannot take order {{order.number}}',
        body: [
          'We are very sorry: {{order.reason}}.',
          'If you have paid, you will get your money back. Questions? Call us: {{restaurant.phone}}.',
        ],
        button: 'Open the order',
        sms: 'We cannot take order {{order.number}}: {{order.reason}}. {{restaurant.phone}}',
        pushTitle: 'We cannot take order {{order.number}}',
        pushBody: 'We are very sorry: {{order.reason}}.',
      },
    },
  },
] as const satisfies readonly TemplateEvent[]
