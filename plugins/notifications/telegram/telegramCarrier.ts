import { Api, GrammyError, HttpError } from 'grammy'

import type { Outcome } from '@/src/domain/outbox/Outcome'
import type { Carrier } from '@/src/outbox/Carrier'
import { tracedSend } from '@/src/outbox/tracedSend'

import { openPhotos, type Photos } from './openPhotos'
import { plainWords } from './plainWords'
import { type TelegramMessage, telegramMessage } from '@/src/outbox/telegramMessage'
import { isMarkupRefused, telegramVerdict } from './telegramVerdict'

export type TelegramOptions = {
  token: string
  /** Another server than api.telegram.org: one's own, or the sandbox. */
  apiRoot?: string
  /** A photo of ours by its address, to be uploaded; null for others, which Telegram fetches. */
  openPhoto?: (address: string) => Promise<Buffer | null>
  /** Milliseconds between two messages to a group; Telegram's own limit where it is not given. */
  groupSpacing?: number
}

/** Telegram, "Bots FAQ": about 30 messages a second to all, one to a chat, 20 a minute to a group. */
const perSecond = 29
/** Less than what the outbox waits: grammY's AbortSignal is not the platform's. */
const timeoutSeconds = 12
const spacings = { person: 1_050, edit: 250, group: 3_100 }

/**
 * Calls of the Bot API. grammY's own retries and throttling are not used: they know one process only,
 * and forget with it; turns and tries are given out by the outbox.
 */
export function telegramCarrier({
  token,
  apiRoot,
  openPhoto = () => Promise.resolve(null),
  groupSpacing = spacings.group,
}: TelegramOptions): Carrier<TelegramMessage> {
  const api = new Api(token, { timeoutSeconds, ...(apiRoot ? { apiRoot } : {}) })

  const host = new URL(apiRoot ?? 'https://api.telegram.org').hostname
  const photos = openPhotos(openPhoto)

  async function attempt(chat: string, message: TelegramMessage): Promise<Outcome> {
    try {
      return { is: 'sent', reference: await call({ api, photos }, chat, message) }
    } catch (error) {
      if (error instanceof GrammyError) {
        const plain = isMarkupRefused(error) ? withoutMarkup(message) : null
        return plain ? attempt(chat, plain) : telegramVerdict(error)
      }
      return failureOf(error)
    }
  }

  return {
    channel: 'telegram',
    atOnce: 30,
    perSecond,
    spacing: (address, message) => spacingAfter(address, message, groupSpacing),
    send: ({ address, message }) =>
      tracedSend({ service: 'telegram', call: message.method, host }, () =>
        attempt(address, message),
      ),
  }
}

/**
 * Limits count messages; an answer to a press is none. To a person the edit that follows a press is not
 * kept waiting either, for Telegram tolerates bursts and a person presses no faster than that.
 */
function spacingAfter(address: string, message: unknown, groupSpacing: number): number {
  const { data } = telegramMessage.safeParse(message)
  if (data?.method === 'answerCallbackQuery') return 0
  if (address.startsWith('-')) return groupSpacing
  return data?.method.startsWith('edit') ? spacings.edit : spacings.person
}

type Tools = { api: Api; photos: Photos }

async function call(
  { api, photos }: Tools,
  chat: string,
  message: TelegramMessage,
): Promise<string | undefined> {
  switch (message.method) {
    case 'sendMessage': {
      const { text, parse_mode, reply_markup, link_preview_options } = message
      const other = { parse_mode, reply_markup, link_preview_options }
      return String((await api.sendMessage(chat, text, other)).message_id)
    }
    case 'sendPhoto': {
      const { photo, caption, parse_mode, reply_markup } = message
      const other = { caption, parse_mode, reply_markup }
      const sent = await photos(photo, (file) => api.sendPhoto(chat, file, other))
      return String(sent.message_id)
    }
    case 'editMessageText': {
      const { message_id, text, parse_mode, reply_markup } = message
      await api.editMessageText(chat, message_id, text, { parse_mode, reply_markup })
      return String(message_id)
    }
    case 'editMessageReplyMarkup': {
      const { message_id, reply_markup } = message
      await api.editMessageReplyMarkup(chat, message_id, { reply_markup })
      return String(message_id)
    }
    case 'answerCallbackQuery': {
      const { callback_query_id, text, show_alert } = message
      await api.answerCallbackQuery(callback_query_id, { text, show_alert })
      return undefined
    }
  }
}

/** The same in plain words; null when there is no markup that could be left out. */
function withoutMarkup(message: TelegramMessage): TelegramMessage | null {
  if (!('parse_mode' in message) || message.parse_mode === undefined) return null
  const plain = { ...message, parse_mode: undefined }
  if (plain.method === 'sendPhoto') {
    return { ...plain, caption: plain.caption && plainWords(plain.caption) }
  }
  return { ...plain, text: plainWords(plain.text) }
}

/** Nothing was sent where there was no connection; after that it may have arrived. */
const neverLeft = /\b(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|CERT_|ERR_TLS)/

function failureOf(error: unknown): Outcome {
  const cause = error instanceof HttpError ? error.error : error
  const words = cause instanceof Error ? `${cause.name} ${cause.message}` : String(cause)
  const code =
    typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''
  // The address of a call holds the token.
  const reason = code || (cause instanceof Error ? cause.name : 'no answer')
  return neverLeft.test(`${code} ${words}`) ? { is: 'later', reason } : { is: 'unknown', reason }
}
