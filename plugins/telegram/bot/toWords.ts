import type { TelegramWords } from '@/src/outbox/telegramMessage'
import type { Screen } from '@/src/domain/bot/Screen'
import { writePress } from '@/src/domain/bot/writePress'

type Keyboard = NonNullable<Extract<TelegramWords, { method: 'sendMessage' }>['reply_markup']>

/** A screen's buttons as Telegram takes them. */
export function toKeyboard({ buttons }: Pick<Screen, 'buttons'>): Keyboard {
  return {
    inline_keyboard: buttons.map((row) =>
      row.map((button) =>
        'app' in button
          ? { text: button.text, web_app: { url: button.app } }
          : { text: button.text, callback_data: writePress(button.press) },
      ),
    ),
  }
}

/** A screen as a new message. */
export const sendScreen = (screen: Screen): TelegramWords => ({
  method: 'sendMessage',
  text: screen.html,
  parse_mode: 'HTML',
  reply_markup: toKeyboard(screen),
  link_preview_options: { is_disabled: true },
})

/** A screen in the place of a message that was sent. */
export const editScreen = (screen: Screen, messageId: number): TelegramWords => ({
  method: 'editMessageText',
  message_id: messageId,
  text: screen.html,
  parse_mode: 'HTML',
  reply_markup: toKeyboard(screen),
})
