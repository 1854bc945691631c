const ru = {
  welcome: (brand: string) =>
    `Здравствуйте! Это бот «${brand}». Здесь появятся новости и предложения — не чаще, чем есть о чём рассказать.`,
  topics: 'О чём писать? Нажмите на тему, чтобы включить или выключить её.',
  language: 'На каком языке писать?',
  left: 'Вы отписались. Вернуться можно в любой момент: /start',
  help: 'Что я умею:\n/menu — меню с фотографиями и ценами\n/topics — о чём писать\n/language — язык\n/unsubscribe — отписаться\n\nА если написать, чего хочется, — найду в меню.',
  oldButton: 'Эта кнопка устарела. Откройте меню: /menu',
  linked: (name: string) => `Готово: этот чат подключён к сотруднику ${name}.`,
  badCode: 'Код не подошёл: возможно, он устарел. Возьмите новый в своём профиле в админке.',
  signIn: (url: string) => `Откройте страницу и нажмите «Прислать код»: он придёт сюда.\n${url}`,
  saved: 'Сохранено',
  goodbye: 'Отписаться',
}

const en: typeof ru = {
  welcome: (brand) =>
    `Hello! This is the bot of ${brand}. News and offers will come here, no more often than there is something to tell.`,
  topics: 'What shall we write about? Press a topic to turn it on or off.',
  language: 'Which language shall we write in?',
  left: 'You have unsubscribed. Come back whenever you like: /start',
  help: 'What I can do:\n/menu — the menu with photos and prices\n/topics — what to write about\n/language — the language\n/unsubscribe — unsubscribe\n\nWrite what you would like, and I will look for it on the menu.',
  oldButton: 'This button is too old. Open the menu: /menu',
  linked: (name) => `Done: this chat is tied to ${name}.`,
  badCode:
    'That code did not work; it may be too old. Take a new one from your profile in the admin.',
  signIn: (url) => `Open the page and press “Send the code”: it comes here.\n${url}`,
  saved: 'Saved',
  goodbye: 'Unsubscribe',
}

/** What the bot says, in the language of a subscriber. */
export const botTexts = (language: string): typeof ru => (language === 'en' ? en : ru)
