import { escapeHtml } from '@/src/domain/messages/escapeHtml'
import { splitTelegram } from '@/src/domain/messages/telegram/splitTelegram'
import { toTelegramHtml } from '@/src/domain/messages/telegram/toTelegramHtml'

import type { TelegramWords } from '@/src/outbox/telegramMessage'
import type { Filled } from './Filled'
import type { Surroundings } from './Surroundings'

/** A message for a chat, in parts where it is long; the button is under the last. */
export function templateTelegram(
  { subject, body, button }: Filled,
  { siteUrl }: Surroundings,
): TelegramWords[] {
  const html = [`<b>${escapeHtml(subject)}</b>`, toTelegramHtml(body, { siteUrl })]
    .filter(Boolean)
    .join('\n\n')
  const parts = splitTelegram(html)
  return parts.map((text, index) => ({
    method: 'sendMessage',
    text,
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    ...(button && index === parts.length - 1 && opensFromTelegram(button.url)
      ? { reply_markup: { inline_keyboard: [[{ text: button.label, url: button.url }]] } }
      : {}),
  }))
}

/** Telegram refuses a message whole for a button to an address without a dot, as `localhost`. */
function opensFromTelegram(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  return /^https?:$/.test(protocol) && hostname.includes('.')
}
