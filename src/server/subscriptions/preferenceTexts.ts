/** What the page of preferences says. */
export const preferenceTexts = {
  ru: {
    title: 'О чём вам писать',
    where: {
      telegram: 'Новости в Telegram.',
      email: 'Новости на почту {address}.',
      sms: 'Новости по СМС на номер {address}.',
      push: 'Новости уведомлениями в браузере.',
    },
    topics: 'Темы',
    noTopics: 'Пока темы не выбирают: приходят все новости.',
    without: 'Новости без темы получают все подписчики.',
    language: 'На каком языке',
    quiet: 'Новости не приходят с {from} до {to}.',
    orders: 'Сообщения о ваших заказах приходят всегда и сразу.',
    save: 'Сохранить',
    saved: 'Сохранено.',
    begun: 'Вы подписаны.',
    leave: 'Отписаться от всего',
    leaveHint: 'Сообщения о заказах останутся.',
    ended: 'Вы отписаны',
    endedText:
      'Новости сюда не приходят, сообщения о заказах — приходят. Вернуться можно на сайте или в боте.',
  },
  en: {
    title: 'What shall we write about?',
    where: {
      telegram: 'News in Telegram.',
      email: 'News by email to {address}.',
      sms: 'News by SMS to {address}.',
      push: 'News as notices in the browser.',
    },
    topics: 'Topics',
    noTopics: 'There are no topics to choose yet: all news come.',
    without: 'News without a topic go to all subscribers.',
    language: 'In which language',
    quiet: 'No news come from {from} to {to}.',
    orders: 'Messages about your orders always come, and at once.',
    save: 'Save',
    saved: 'Saved.',
    begun: 'You are subscribed.',
    leave: 'Unsubscribe from everything',
    leaveHint: 'Messages about your orders will still come.',
    ended: 'You have unsubscribed',
    endedText:
      'No news come here; messages about your orders do. Come back on the site or in the bot.',
  },
} as const
