import { createHash, timingSafeEqual } from 'node:crypto'

/** The header in which Telegram repeats the secret that it was given with the webhook (Bot API, setWebhook). */
const header = 'x-telegram-bot-api-secret-token'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whether a request proves to come from Telegram; takes the same time for every wrong secret. */
export function isFromTelegram(headers: Headers, secret: string): boolean {
  return timingSafeEqual(digest(headers.get(header) ?? ''), digest(secret))
}
