import type { Language } from '@/src/i18n/language'

/** What `carte telegram` says, in one language. */
export type TelegramMessages = {
  help: string
  noAction: string
  noBot: string
  refused: (reason: string) => string
  bot: (name: string) => string
  polled: string
  pushed: (url: string) => string
  waiting: (count: number) => string
  trouble: (reason: string) => string
  differs: (url: string) => string
  removed: string
}

export const telegramMessages: Readonly<Record<Language, TelegramMessages>> = {
  ru: {
    help: [
      'Настраивает бота в Telegram и показывает, слышит ли он.',
      '',
      '  npm run carte -- telegram setup      сообщить Telegram адрес, команды и кнопку меню',
      '  npm run carte -- telegram status     что об этом боте знает Telegram',
      '  npm run carte -- telegram remove     убрать вебхук: обновления снова можно спрашивать',
      '',
      'После обновления Carte и смены настроек setup выполняется сам, один раз. Как бот слышит, решает',
      'TELEGRAM_WEBHOOK_SECRET: с ним Telegram присылает обновления на PUBLIC_URL, без него Carte',
      'спрашивает сама. Оба способа сразу Telegram не допускает.',
    ].join('\n'),
    noAction: 'Назовите действие: setup, status или remove.',
    noBot: 'Бота нет: задайте TELEGRAM_BOT_TOKEN.',
    refused: (reason) => `Telegram не согласился: ${reason}`,
    bot: (name) => `Бот @${name}`,
    polled: 'Обновления: Carte спрашивает сама',
    pushed: (url) => `Обновления: Telegram присылает на ${url}`,
    waiting: (count) => `Ждут доставки: ${count}`,
    trouble: (reason) => `Последняя ошибка: ${reason}`,
    differs: (url) =>
      `В настройках другое: ${url}. Выполните npm run carte -- telegram setup или исправьте настройки.`,
    removed: 'Вебхук убран. Пока задан TELEGRAM_WEBHOOK_SECRET, бот ничего не слышит.',
  },
  en: {
    help: [
      'Sets up the bot with Telegram and shows whether it hears.',
      '',
      '  npm run carte -- telegram setup      tell Telegram the address, the commands and the menu button',
      '  npm run carte -- telegram status     what Telegram knows of this bot',
      '  npm run carte -- telegram remove     take the webhook away: updates can be asked for again',
      '',
      'After an update of Carte or a change of its settings setup happens by itself, once. How the bot',
      'hears is up to TELEGRAM_WEBHOOK_SECRET: with it Telegram brings updates to PUBLIC_URL, without it',
      'Carte asks for them. Telegram does not allow both at once.',
    ].join('\n'),
    noAction: 'Name what to do: setup, status or remove.',
    noBot: 'There is no bot: set TELEGRAM_BOT_TOKEN.',
    refused: (reason) => `Telegram did not agree: ${reason}`,
    bot: (name) => `The bot @${name}`,
    polled: 'Updates: Carte asks for them',
    pushed: (url) => `Updates: Telegram brings them to ${url}`,
    waiting: (count) => `Waiting to be brought: ${count}`,
    trouble: (reason) => `The last error: ${reason}`,
    differs: (url) =>
      `The settings say otherwise: ${url}. Run npm run carte -- telegram setup, or change the settings.`,
    removed:
      'The webhook is gone. As long as TELEGRAM_WEBHOOK_SECRET is set, the bot hears nothing.',
  },
}
