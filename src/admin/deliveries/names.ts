import { templateEvents } from '@/src/domain/messages/events/events'
import type { DeliveryState, DeliveryChannel } from '@/src/domain/outbox/Delivery'

type Label = { ru: string; en: string }

export const channelNames: Record<DeliveryChannel, Label> = {
  telegram: { ru: 'Telegram', en: 'Telegram' },
  email: { ru: 'Почта', en: 'Email' },
  sms: { ru: 'СМС', en: 'SMS' },
  push: { ru: 'Push-уведомление', en: 'Push notification' },
  printer: { ru: 'Принтер', en: 'Printer' },
}

export const stateNames: Record<DeliveryState, Label> = {
  waiting: { ru: 'Ждёт отправки', en: 'Waiting' },
  sending: { ru: 'Отправляется', en: 'Being sent' },
  paused: { ru: 'На паузе', en: 'Paused' },
  sent: { ru: 'Отправлено', en: 'Sent' },
  kept: { ru: 'Хранится здесь', en: 'Kept here' },
  failed: { ru: 'Не удалось отправить', en: 'Failed' },
  unknown: { ru: 'Неизвестно, дошло ли', en: 'Unknown whether it arrived' },
  suppressed: { ru: 'Не отправляем на этот адрес', en: 'Not sent to this address' },
  expired: { ru: 'Опоздало', en: 'Too late' },
  replaced: { ru: 'Заменено более новым', en: 'Replaced by a newer one' },
  cancelled: { ru: 'Отменено', en: 'Cancelled' },
}

/** What a delivery is about. Others are shown by their code. */
export const eventNames: Readonly<Record<string, Label>> = {
  account: { ru: 'Вход в админку', en: 'Signing in to the admin' },
  announcement: { ru: 'Объявление', en: 'Announcement' },
  'announcement-test': { ru: 'Проба объявления', en: 'Test of an announcement' },
  'template-test': { ru: 'Проба шаблона', en: 'Test of a template' },
  'staff.notices-on': { ru: 'Уведомления в браузере', en: 'Notices in a browser' },
  'print.ticket': { ru: 'Бегунок на кухню', en: 'Kitchen ticket' },
  'print.receipt': { ru: 'Счёт гостя', en: 'Guest’s bill' },
  'print.test': { ru: 'Пробная страница', en: 'Test page' },
  bot: { ru: 'Ответ бота', en: 'Answer of the bot' },
  ...Object.fromEntries(templateEvents.map(({ name, label }) => [name, label])),
}

/** Why a delivery stands where it stands, where it is our own word and not the provider's. */
export const reasonNames: Readonly<Record<string, Label>> = {
  kept: {
    ru: 'Отправлять некому: этот канал не настроен. Сообщение можно прочитать здесь.',
    en: 'Nothing is set up that could send it: it can be read here.',
  },
  late: {
    ru: 'Время, когда это было нужно, прошло.',
    en: 'The time in which it was of use is over.',
  },
  moved: { ru: 'Адрес сменился.', en: 'The address has changed.' },
  left: { ru: 'Подписчик отписался раньше.', en: 'The subscriber had left before.' },
  withdrawn: { ru: 'Объявление сняли с публикации.', en: 'The announcement was withdrawn.' },
  quiet: { ru: 'Ждёт конца тихих часов.', en: 'Waits for the end of the quiet hours.' },
  'not-set-up': {
    ru: 'Канал не настроен: сообщение ушло иначе.',
    en: 'The channel is not set up: it went another way.',
  },
  'dead-address': {
    ru: 'По этому адресу больше никого нет.',
    en: 'Nobody is at this address any more.',
  },
  STOP: {
    ru: 'Получатель ответил СТОП: на этот номер СМС больше не уходят, пока он сам не напишет СТАРТ.',
    en: 'The receiver answered STOP: no SMS goes to this number until they write START.',
  },
  'sms-budget': {
    ru: 'Лимит расходов на СМС исчерпан: вместо СМС использован следующий адрес, если он есть.',
    en: 'The cap of SMS is reached: the next address was used instead, if there is one.',
  },
  'not-there': {
    ru: 'Ответ потерялся. У провайдера этого СМС нет: отправляем ещё раз.',
    en: 'The answer was lost. The provider does not have this SMS: it is sent again.',
  },
  'printer-away': {
    ru: 'Принтер не отвечает: проверьте, что он включён и в сети. Печатаем, как только ответит.',
    en: 'The printer does not answer: see that it is on and connected. It prints once it answers.',
  },
  'printer-no-paper': {
    ru: 'В принтере кончилась бумага. Напечатаем, как только её вставят.',
    en: 'The printer is out of paper. It prints once there is some.',
  },
  'printer-open': {
    ru: 'Крышка принтера открыта. Напечатаем, как только её закроют.',
    en: 'The cover of the printer is open. It prints once it is closed.',
  },
  'printer-trouble': {
    ru: 'Принтер сообщает о неисправности: посмотрите на его лампы.',
    en: 'The printer says that something is wrong: look at its lights.',
  },
  'printer-cut-off': {
    ru: 'Связь с принтером оборвалась: неизвестно, напечатано ли всё.',
    en: 'The connection to the printer broke off: whether all was printed is unknown.',
  },
  'printer-not-allowed': {
    ru: 'На этот адрес печатать нельзя: он не из местной сети, либо порт не 9100–9109 (PRINTER_HOSTS).',
    en: 'Nothing is printed at this address: it is not of the local network, or the port is not 9100 to 9109 (PRINTER_HOSTS).',
  },
  'printer-removed': {
    ru: 'Этого принтера больше нет, или печать на нём выключена.',
    en: 'This printer is no more, or is switched off.',
  },
  'order-over': { ru: 'Заказ уже завершён.', en: 'The order is over.' },
  'worker-ended': {
    ru: 'Процесс, который отправлял, прервался.',
    en: 'The process that was sending it ended.',
  },
}
