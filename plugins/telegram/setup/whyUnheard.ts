import { GrammyError } from 'grammy'

/**
 * Why the bot hears nothing, with the remedy, for the log. Never the error itself: it names the address
 * of the call, which holds the token.
 */
export function whyUnheard(error: unknown): string {
  if (!(error instanceof GrammyError)) return 'no answer from Telegram'
  const { description, error_code } = error
  if (error_code === 409 && /webhook is active/i.test(description)) {
    return 'a webhook is set for this bot, and Telegram gives updates in one way only: set TELEGRAM_WEBHOOK_SECRET here too, or run `carte telegram setup` to take the webhook away'
  }
  if (error_code === 409) {
    return 'another program asks with the same token: stop it, or give it a bot of its own'
  }
  if (error_code === 401 || error_code === 404) {
    return 'Telegram does not know the token: check TELEGRAM_BOT_TOKEN'
  }
  return description
}
