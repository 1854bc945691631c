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
    groups: 'Группы сотрудников в Telegram',
    groupsHint: 'Сюда приходят новые заказы и итоги дня.',
    noGroups: 'Ни одной. В группу приходят новые заказы с кнопками, стоп-лист и итоги дня.',
    addGroup: 'Подключить группу',
    chooseGroup: 'Выбрать группу в Telegram',
    orSendGroup: 'Или добавьте бота в группу и отправьте там эти слова в течение {minutes} минут:',
    reallyDrop: 'Отключить «{title}»? Заказы туда больше не придут.',
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
    groups: 'Telegram groups of staff',
    groupsHint: 'New orders and the day’s figures come here.',
    noGroups: 'None. New orders with buttons, the stop-list and the day’s figures come to a group.',
    addGroup: 'Connect a group',
    chooseGroup: 'Choose the group in Telegram',
    orSendGroup: 'Or add the bot to the group and send these words there within {minutes} minutes:',
    reallyDrop: 'Disconnect “{title}”? Orders will come there no more.',
    failed: 'That did not work. Check the connection and try again.',
  },
}

/** The words of these parts in the language that the admin speaks. */
export const telegramTexts = (language: string) => texts[adminLanguage(language)]
