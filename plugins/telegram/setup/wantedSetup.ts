import { settings } from '@/src/settings'

/** How Telegram is to treat this bot. */
export type BotSetup = {
  /** Where Telegram sends updates, and the secret by which it proves itself; null: it is asked for them. */
  webhook: { url: string; secret: string } | null
  miniAppUrl: string | null
}

/** Below PUBLIC_URL, where Telegram sends updates. */
export const webhookPath = '/api/webhooks/telegram'

/** What the settings say of the bot; null when there is none. */
export function wantedSetup(): (BotSetup & { token: string; apiRoot: string }) | null {
  const { PUBLIC_URL, TELEGRAM_API_URL, TELEGRAM_BOT_TOKEN } = settings()
  const { TELEGRAM_MINI_APP_URL, TELEGRAM_WEBHOOK_SECRET: secret } = settings()
  if (!TELEGRAM_BOT_TOKEN) return null
  return {
    token: TELEGRAM_BOT_TOKEN,
    apiRoot: TELEGRAM_API_URL,
    webhook: secret && PUBLIC_URL ? { url: `${PUBLIC_URL}${webhookPath}`, secret } : null,
    miniAppUrl: TELEGRAM_MINI_APP_URL ?? null,
  }
}
