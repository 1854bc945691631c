import type { TemplateEvent } from './TemplateEvent'
import { orderVariables, perhaps, variable } from './variables'

const reason = {
  ru: 'Письмо пришло, потому что вы работаете в этом ресторане.',
  en: 'You get this letter because you work at this restaurant.',
}
const channels = ['telegram', 'email', 'push'] as const

/** What staff hear. */
export const staffEvents = [
  {
    name: 'staff.order',
    label: { ru: 'Сотрудникам: новый заказ', en: 'To staff: a new order' },
    hint: {
      ru: 'В браузеры сотрудников, где включены уведомления. В группу ресторана заказ приходит карточкой с кнопками.',
      en: 'To the browsers where staff have switched on notices. The restaurant’s group gets a card with buttons.',
    },
    channels: ['push'],
    variables: [
      ...orderVariables,
      perhaps(
        'order.address',
        { ru: 'Куда везти', en: 'Where to deliver' },
        { ru: 'Садовая, 5, кв. 17', en: '5 Sadovaya Street, flat 17' },
        { ru: 'не нужен', en: 'not needed' },
      ),
      perhaps(
        'order.comment',
        { ru: 'Комментарий гостя', en: 'Comment of the guest' },
        { ru: 'Без сметаны', en: 'No sour cream' },
        { ru: 'нет', en: 'none' },
      ),
      perhaps(
        'guest.phone',
        { ru: 'Телефон гостя', en: 'Telephone of the guest' },
        '+7 916 123-45-67',
        { ru: 'не указан', en: 'not given' },
      ),
    ],
    link: 'order.url',
    reason,
    usefulFor: 30 * 60,
    urgency: 'high',
    words: {
      ru: {
        subject: 'Новый заказ {{order.number}}',
        body: [
          '{{order.method}}, *{{order.total}}*, время: {{order.time}}',
          '{{order.items}}',
          'Комментарий: {{order.comment}}',
          '{{guest.name}}, {{guest.phone}}. Адрес: {{order.address}}',
        ],
        button: 'Открыть заказ',
        pushBody: '{{order.method}}, {{order.total}}, время: {{order.time}}',
      },
      en: {
        subject: 'New order {{order.number}}',
        body: [
          '{{order.method}}, *{{order.total}}*, by {{order.time}}',
          '{{order.items}}',
          'Comment: {{order.comment}}',
          '{{guest.name}}, {{guest.phone}}. Address: {{order.address}}',
        ],
        button: 'Open the order',
        pushBody: '{{order.method}}, {{order.total}}, by {{order.time}}',
      },
    },
  },
  {
    name: 'staff.alert',
    label: { ru: 'Сотрудникам: нужно вмешаться', en: 'To staff: something needs attention' },
    hint: {
      ru: 'Управляющим, когда что-то сломалось: не проходят заказы, не отвечает iiko.',
      en: 'To managers, when something is broken: orders fail, iiko does not answer.',
    },
    channels,
    variables: [
      variable(
        'alert.title',
        { ru: 'Что случилось', en: 'What has happened' },
        { ru: 'iiko не отвечает', en: 'iiko does not answer' },
      ),
      perhaps(
        'alert.text',
        { ru: 'Подробности', en: 'Details' },
        {
          ru: 'Меню не обновляется с 18:20. Заказы с сайта принимаются.',
          en: 'The menu has not been updated since 18:20. Orders from the site are taken.',
        },
        { ru: 'Подробности — в админке.', en: 'The admin says more.' },
      ),
      variable(
        'alert.url',
        { ru: 'Где посмотреть', en: 'Where to look' },
        'https://menu.example/admin',
      ),
    ],
    link: 'alert.url',
    reason,
    usefulFor: 24 * 60 * 60,
    urgency: 'high',
    words: {
      ru: { subject: '{{alert.title}}', body: ['{{alert.text}}'], button: 'Посмотреть' },
      en: { subject: '{{alert.title}}', body: ['{{alert.text}}'], button: 'Look' },
    },
  },
] as const satisfies readonly TemplateEvent[]
