import type { PayloadRequest } from 'payload'

import type { Subscriber } from '@/payload-types'
import type { TelegramWords } from '@/src/outbox/telegramMessage'

/** A chat in which something was said or pressed. */
export type Chat = {
  req: PayloadRequest
  /** Its number, which is its address in the outbox. */
  id: string
  /** One person alone with the bot; else a group. */
  isPrivate: boolean
  /** Who said it, by Telegram's number, and what they are called. */
  from: { id: string; name: string }
  /** Null for somebody who has not pressed Start yet, and for a group. */
  subscriber: Subscriber | null
  /** Of the bot's own words. */
  language: 'ru' | 'en'
  /** Of the menu. */
  locale: string
  /** Epoch milliseconds. */
  now: number
  /**
   * Says something, in the order of the calls; it leaves with the transaction. `orElse` is said when
   * Telegram refuses that.
   */
  say: (words: TelegramWords, orElse?: TelegramWords) => void
}
