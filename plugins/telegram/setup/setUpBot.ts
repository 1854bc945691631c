import type { Api } from 'grammy'

import { groupCommands, guestCommands } from './botCommands'
import type { BotSetup } from './wantedSetup'

/** The kinds of updates that the bot reads; others are not sent. */
export const heardUpdates = ['message', 'callback_query', 'my_chat_member'] as const

/** How many updates Telegram may bring at once: each is stored in a moment. */
const atOnce = 20

/**
 * Tells Telegram how the bot wants to be treated: webhook or none, its commands by language, the button
 * beside the input field. May be done again at any time. Returns the bot's name.
 */
export async function setUpBot(api: Api, { webhook, miniAppUrl }: BotSetup): Promise<string> {
  const { username } = await api.getMe()
  // Whoever speaks neither language gets English, as in the bot's answers.
  const languages = [
    ['en', undefined],
    ['en', 'en'],
    ['ru', 'ru'],
  ] as const
  for (const [language, language_code] of languages) {
    const code = language_code ? { language_code } : {}
    await api.setMyCommands(guestCommands[language], code)
    const scope = { type: 'all_group_chats' } as const
    await api.setMyCommands(groupCommands[language], { scope, ...code })
  }
  await api.setChatMenuButton({
    menu_button: miniAppUrl
      ? { type: 'web_app', text: 'Меню', web_app: { url: miniAppUrl } }
      : { type: 'commands' },
  })
  if (webhook) {
    await api.setWebhook(webhook.url, {
      secret_token: webhook.secret,
      allowed_updates: heardUpdates,
      max_connections: atOnce,
    })
  } else {
    await api.deleteWebhook()
  }
  return username
}
