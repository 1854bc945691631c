import type { Language } from '@/src/i18n/language'

const ru = {
  title: 'Узнавать об акциях',
  hint: 'Акции, новинки меню и события ресторана — туда, где вам удобно.',
  asked: 'Письмо отправлено. Откройте его и подтвердите подписку.',
  typed: { both: 'По СМС или письмом', sms: 'По СМС', email: 'Письмом' },
  howTo: {
    both: 'На телефон придёт код, на почту — письмо со ссылкой.',
    sms: 'На телефон придёт код.',
    email: 'На почту придёт письмо со ссылкой.',
  },
  ask: 'Подписаться',
  sentTo: (phone: string) =>
    `Код отправлен: ${phone}. Введите его, и новости будут приходить по СМС.`,
  confirm: 'Подписаться',
  telegram: 'В Telegram',
  telegramHint: 'Новости, меню и заказы — в чате с ботом.',
  openBot: 'Открыть бота',
  browser: 'В этом браузере',
  browserHint: 'Уведомлением, даже когда страница закрыта. Отключить можно здесь же.',
  on: 'Включить уведомления',
  off: 'Выключить',
  say: {
    unsupported:
      'Этот браузер не умеет показывать уведомления. На айфоне сначала добавьте страницу на экран «Домой».',
    denied:
      'Уведомления запрещены в браузере. Разрешите их для этого сайта: значок слева от адреса.',
    on: 'Готово: новости будут приходить сюда.',
    failed: 'Не получилось. Проверьте связь и попробуйте ещё раз.',
  },
  wrongWay: 'Сюда новости не отправить. Укажите так, как подсказано под полем.',
}

type Texts = typeof ru

const en: Texts = {
  title: 'Hear of offers',
  hint: 'Offers, new dishes and what happens at the restaurant, where it suits you.',
  asked: 'The letter is sent. Open it and confirm that you want news.',
  typed: { both: 'By SMS or email', sms: 'By SMS', email: 'By email' },
  howTo: {
    both: 'A phone gets a code, a letter box a letter with a link.',
    sms: 'A code comes to your phone.',
    email: 'A letter with a link comes to your box.',
  },
  ask: 'Subscribe',
  sentTo: (phone) => `The code is sent: ${phone}. Enter it, and news will come by SMS.`,
  confirm: 'Subscribe',
  telegram: 'In Telegram',
  telegramHint: 'News, the menu and your orders, in a chat with the bot.',
  openBot: 'Open the bot',
  browser: 'In this browser',
  browserHint: 'As notices, even when the page is closed. Switch them off here at any time.',
  on: 'Switch on notices',
  off: 'Switch off',
  say: {
    unsupported:
      'This browser cannot show notices. On an iPhone add the page to the Home Screen first.',
    denied:
      'Notices are forbidden in the browser. Allow them for this site: the mark left of the address.',
    on: 'Done: news will come here.',
    failed: 'That did not work. Check the connection and try again.',
  },
  wrongWay: 'No news can be sent there. Write it as the hint under the field says.',
}

/** What the page to subscribe says. */
export const subscribeWords: Readonly<Record<Language, Texts>> = { ru, en }
