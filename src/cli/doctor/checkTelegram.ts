import { Api, GrammyError } from 'grammy'

import { settings } from '@/src/settings'

import type { Finding } from './Finding'

/** Whether Telegram knows the bot, and whether it could bring what people write. */
export async function checkTelegram(): Promise<Finding[]> {
  const { TELEGRAM_API_URL: apiRoot, TELEGRAM_BOT_TOKEN: token } = settings()
  if (!token) return []
  const api = new Api(token, { apiRoot, timeoutSeconds: 10 })
  try {
    const [{ username }, { last_error_date, last_error_message, url }] = await Promise.all([
      api.getMe(),
      api.getWebhookInfo(),
    ])
    const bot: Finding = {
      of: 'telegram',
      level: 'ok',
      is: { ru: `Бот @${username} на связи.`, en: `The bot @${username} is there.` },
    }
    const isRecent = last_error_date !== undefined && Date.now() / 1_000 - last_error_date < 3_600
    if (!url || !isRecent) return [bot]
    return [
      bot,
      {
        of: 'TELEGRAM_WEBHOOK_SECRET',
        level: 'error',
        is: {
          ru: `Telegram не может принести обновления: ${last_error_message ?? ''}`,
          en: `Telegram cannot bring updates: ${last_error_message ?? ''}`,
        },
        remedy: {
          ru: 'Проверьте, что PUBLIC_URL открывается снаружи, и выполните carte telegram setup.',
          en: 'See that PUBLIC_URL opens from outside, and run carte telegram setup.',
        },
      },
    ]
  } catch (error) {
    // Other errors of grammY's name the address of its call, which holds the token.
    const isRefused = error instanceof GrammyError
    return [
      {
        of: 'TELEGRAM_BOT_TOKEN',
        level: 'error',
        is: isRefused
          ? {
              ru: `Telegram не принимает токен бота: ${error.description}.`,
              en: `Telegram refuses the bot’s token: ${error.description}.`,
            }
          : { ru: 'Telegram не отвечает.', en: 'Telegram does not answer.' },
        remedy: isRefused
          ? {
              ru: 'Возьмите токен у @BotFather: /mybots → API Token.',
              en: 'Get the token from @BotFather: /mybots → API Token.',
            }
          : {
              ru: 'Проверьте выход в сеть и TELEGRAM_API_URL.',
              en: 'Check the way out to the network and TELEGRAM_API_URL.',
            },
      },
    ]
  }
}
