import type { PayloadRequest } from 'payload'

import type { Subscriber } from '@/payload-types'
import type { TelegramWords } from '@/plugins/notifications/telegram/telegramMessage'

/** A private chat in which something was said or pressed. */
export type Chat = {
  req: PayloadRequest
  /** Its number, which is its address in the outbox. */
  id: string
  /** Null for somebody who has not pressed Start yet. */
  subscriber: Subscriber | null
  language: 'ru' | 'en'
  /** Says something, in the order of the calls; it leaves with the transaction. */
  say: (words: TelegramWords) => void
}
