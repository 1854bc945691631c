import { wholeNumber } from './kinds'
import { withDefault } from './setting'

/** How long is kept what Carte writes down. */
export const keepingSettings = {
  AUDIT_DAYS: withDefault(wholeNumber(180, 36_500), {
    group: 'keeping',
    en: 'For how many days the journal of changes is kept; at least half a year.',
    ru: 'Сколько дней хранится журнал изменений; не меньше полугода.',
    unset: '1095',
    example: '1825',
  }),
  ORDER_DATA_DAYS: withDefault(wholeNumber(30, 36_500), {
    group: 'keeping',
    en: 'For how many days names, contacts, addresses and wishes are kept in orders that are over; after that the orders are nameless.',
    ru: 'Сколько дней в завершённых заказах хранятся имена, контакты, адреса и пожелания; дальше заказы обезличены.',
    unset: '1095',
    example: '365',
  }),
  IDLE_CUSTOMER_DAYS: withDefault(wholeNumber(30, 36_500), {
    group: 'keeping',
    en: 'After how many days without an order or a sign-in a customer’s data are erased.',
    ru: 'Через сколько дней без заказов и входов данные клиента удаляются.',
    unset: '1095',
    example: '730',
  }),
  DELIVERY_DAYS: withDefault(wholeNumber(3, 365), {
    group: 'keeping',
    en: 'For how many days it is kept which messages were sent to whom, and what webhooks told; the texts of messages stay for three.',
    ru: 'Сколько дней хранится, кому какие сообщения ушли и что рассказали вебхуки; тексты сообщений — три дня.',
    unset: '30',
    example: '14',
  }),
}
