import { adminLanguage } from '@/src/i18n/admin'

const texts = {
  ru: {
    title: 'Telegram',
    linked: 'Подключён: бот узнаёт этого сотрудника.',
    notLinked: 'Не подключён.',
    link: 'Подключить Telegram',
    unlink: 'Отключить',
    open: 'Открыть бота и подключить',
    noBot: 'Бот ещё не настроен: нужен TELEGRAM_BOT_TOKEN.',
    orSend: 'Или отправьте боту эти слова в течение {minutes} минут:',
    failed: 'Не получилось. Проверьте связь и попробуйте ещё раз.',
  },
  en: {
    title: 'Telegram',
    linked: 'Connected: the bot knows this member of staff.',
    notLinked: 'Not connected.',
    link: 'Connect Telegram',
    unlink: 'Disconnect',
    open: 'Open the bot and connect',
    noBot: 'There is no bot yet: set TELEGRAM_BOT_TOKEN.',
    orSend: 'Or send these words to the bot within {minutes} minutes:',
    failed: 'That did not work. Check the connection and try again.',
  },
}

/** The words of these parts in the language that the admin speaks. */
export const telegramTexts = (language: string) => texts[adminLanguage(language)]
