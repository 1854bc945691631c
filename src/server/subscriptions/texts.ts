import { consentWords } from '@/src/i18n/consentWords'

/** What the pages to subscribe and to leave say. */
export const pageTexts = {
  leave: {
    ru: {
      title: 'Отписаться от новостей?',
      text: 'Новости больше не будут приходить на этот адрес. Сообщения о ваших заказах останутся.',
      button: 'Отписаться',
      rather: 'Лучше выбрать, о чём писать',
      done: 'Вы отписались',
      doneText:
        'Новости больше не придут. Если передумаете, подпишитесь снова на сайте или в боте.',
    },
    en: {
      title: 'Unsubscribe from the news?',
      text: 'News will not come to this address any more. Messages about your orders still will.',
      button: 'Unsubscribe',
      rather: 'Choose what comes instead',
      done: 'You have unsubscribed',
      doneText: 'No more news. If you change your mind, subscribe again on the site or in the bot.',
    },
  },
  confirm: {
    ru: {
      title: 'Подписаться на новости?',
      text: consentWords.ru,
      button: 'Подписаться',
      done: 'Вы подписаны',
      doneText: 'Следующие новости придут на вашу почту.',
    },
    en: {
      title: 'Subscribe to the news?',
      text: consentWords.en,
      button: 'Subscribe',
      done: 'You are subscribed',
      doneText: 'The next news will come by email.',
    },
  },
} as const

export const brokenLink = {
  ru: {
    title: 'Ссылка не действует',
    text: 'Возможно, она устарела или скопирована не полностью. Откройте её из самого сообщения.',
  },
  en: {
    title: 'The link does not work',
    text: 'It may be too old, or only part of it was copied. Open it from the message itself.',
  },
} as const
