import type { Language } from '@/src/i18n/language'

type Commands = { command: string; description: string }[]

/** What Telegram offers behind the button with the slash, in a chat with the bot. */
export const guestCommands: Readonly<Record<Language, Commands>> = {
  ru: [
    { command: 'menu', description: 'Меню' },
    { command: 'topics', description: 'О чём писать' },
    { command: 'language', description: 'Язык' },
    { command: 'unsubscribe', description: 'Отписаться от новостей' },
    { command: 'help', description: 'Что умеет бот' },
  ],
  en: [
    { command: 'menu', description: 'Menu' },
    { command: 'topics', description: 'What to write about' },
    { command: 'language', description: 'Language' },
    { command: 'unsubscribe', description: 'Unsubscribe from the news' },
    { command: 'help', description: 'What the bot can do' },
  ],
}

/** The same in a group: groups are for staff. */
export const groupCommands: Readonly<Record<Language, Commands>> = {
  ru: [
    { command: 'stop', description: 'Стоп-лист: показать, поставить, снять' },
    { command: 'reject', description: 'Ответом на карточку: отклонить заказ своими словами' },
    { command: 'help', description: 'Что умеет бот' },
  ],
  en: [
    { command: 'stop', description: 'The stop-list: show it, stop a dish, bring it back' },
    { command: 'reject', description: 'In reply to a card: turn an order down in your own words' },
    { command: 'help', description: 'What the bot can do' },
  ],
}
