import type { Announcement } from '@/src/domain/messages/announcement/Announcement'
import { escapeHtml } from '@/src/domain/messages/escapeHtml'
import { captionLimit } from '@/src/domain/messages/telegram/splitTelegram'
import { telegramLength } from '@/src/domain/messages/telegram/telegramLength'
import { toTelegramHtml } from '@/src/domain/messages/telegram/toTelegramHtml'

import type { TelegramWords } from '@/src/outbox/telegramMessage'

/** Bot API, `sendMessage`: 1–4096 characters after entities are parsed. */
export const telegramLimit = 4096

/**
 * An announcement for a chat: a photo with its caption, or a text; a text too long for a caption stands
 * under its photo as a large preview.
 */
export function announcementTelegram({
  title,
  body,
  photo,
  button,
  siteUrl,
}: Announcement): TelegramWords {
  const html = [`<b>${escapeHtml(title)}</b>`, toTelegramHtml(body, { siteUrl })]
    .filter(Boolean)
    .join('\n\n')
  const shared = {
    parse_mode: 'HTML' as const,
    ...(button
      ? { reply_markup: { inline_keyboard: [[{ text: button.label, url: button.url }]] } }
      : {}),
  }
  if (photo && telegramLength(html) <= captionLimit) {
    return { method: 'sendPhoto', photo: photo.url, caption: html, ...shared }
  }
  return {
    method: 'sendMessage',
    text: html,
    link_preview_options: photo
      ? { url: photo.url, prefer_large_media: true, show_above_text: true }
      : { is_disabled: true },
    ...shared,
  }
}

/** How many characters Telegram would count, to be told before it is published. */
export function announcementLength(announcement: Announcement): number {
  const message = announcementTelegram({ ...announcement, photo: undefined })
  return 'text' in message ? telegramLength(message.text ?? '') : 0
}
