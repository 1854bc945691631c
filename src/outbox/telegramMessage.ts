import { z } from 'zod'

const button = z.object({
  text: z.string(),
  callback_data: z.string().optional(),
  url: z.string().optional(),
  web_app: z.object({ url: z.string() }).optional(),
})
const keyboard = z.object({
  inline_keyboard: z.array(
    z.array(
      // One of them, as the Bot API wants it ("InlineKeyboardButton").
      button.transform(({ text, callback_data, url, web_app }) =>
        url !== undefined
          ? { text, url }
          : web_app !== undefined
            ? { text, web_app }
            : { text, callback_data: callback_data ?? '' },
      ),
    ),
  ),
})
const words = { parse_mode: z.literal('HTML').optional(), reply_markup: keyboard.optional() }

/**
 * What is said to a chat, as it lies in the outbox: a call of the Bot API without its chat, which is the
 * delivery's address. `answerCallbackQuery` is addressed by its query.
 */
export const telegramMessage = z.discriminatedUnion('method', [
  z.object({
    method: z.literal('sendMessage'),
    text: z.string(),
    link_preview_options: z
      .object({
        is_disabled: z.boolean().optional(),
        url: z.string().optional(),
        prefer_large_media: z.boolean().optional(),
        show_above_text: z.boolean().optional(),
      })
      .optional(),
    ...words,
  }),
  z.object({
    method: z.literal('sendPhoto'),
    /** An address on the web, or the file_id of a photo that was sent before. */
    photo: z.string(),
    caption: z.string().optional(),
    ...words,
  }),
  z.object({
    method: z.literal('editMessageText'),
    message_id: z.number(),
    text: z.string(),
    ...words,
  }),
  z.object({
    method: z.literal('editMessageReplyMarkup'),
    message_id: z.number(),
    reply_markup: keyboard.optional(),
  }),
  z.object({
    method: z.literal('answerCallbackQuery'),
    callback_query_id: z.string(),
    text: z.string().optional(),
    show_alert: z.boolean().optional(),
  }),
])

export type TelegramMessage = z.infer<typeof telegramMessage>

/** The same before it has been read, as whoever writes it says it. */
export type TelegramWords = z.input<typeof telegramMessage>
