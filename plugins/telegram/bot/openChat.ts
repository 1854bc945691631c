import type { PayloadRequest } from 'payload'

import { findSubscriber } from '@/src/subscribers/findSubscriber'
import type { TelegramWords } from '@/src/outbox/telegramMessage'
import { menuLocales } from '@/src/i18n/menuLocales'

import type { Chat } from './Chat'
import { chatOf, type Update } from './update'

export type Said = { words: TelegramWords; orElse?: TelegramWords }

/** The chat of an update, and the list that fills with what the bot says in it. */
export async function openChat(
  req: PayloadRequest,
  told: Update,
): Promise<{ chat: Chat; said: readonly Said[] }> {
  const { callback_query: press, message, my_chat_member: member } = told
  const where = message?.chat ?? press?.message?.chat ?? member?.chat
  const id = chatOf(told)
  const isPrivate = where?.type === 'private'
  const subscriber = isPrivate ? await findSubscriber(req, 'telegram', id) : null
  const person = press?.from ?? message?.from
  const code = person?.language_code ?? 'ru'
  // Staff of a group speak the language of the house.
  const own = subscriber?.language ?? (isPrivate ? code.slice(0, 2) : 'ru')
  const said: Said[] = []
  return {
    said,
    chat: {
      req,
      id,
      isPrivate,
      from: { id: person?.id ?? '', name: person?.first_name ?? '' },
      subscriber,
      language: own === 'ru' ? 'ru' : 'en',
      locale: menuLocales().find((locale) => locale === own) ?? 'en',
      now: Date.now(),
      say: (words, orElse) => void said.push({ words, ...(orElse ? { orElse } : {}) }),
    },
  }
}
