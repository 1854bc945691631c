import { randomUUID } from 'node:crypto'

import { isRecord } from '../http/isRecord'

import { type Asked } from './botMethods'
import { type Chat, type Message } from './Chat'
import { type Chats } from './makeChats'
import { type makeUpdates, type Update } from './makeUpdates'

const commandsOf = (text: string) => {
  const command = /^\/[\w@]+/.exec(text)?.[0]
  return command === undefined
    ? {}
    : { entities: [{ type: 'bot_command', offset: 0, length: command.length }] }
}

const hasButton = (message: Message, data: string): boolean => {
  const rows = isRecord(message.reply_markup) ? message.reply_markup.inline_keyboard : []
  const buttons: unknown[] = Array.isArray(rows) ? rows.flat() : []
  return buttons.some((button) => isRecord(button) && button.callback_data === data)
}

/** What people do in Telegram; each act becomes the update the bot would get. */
export const makePeople = (
  chats: Chats,
  updates: ReturnType<typeof makeUpdates>,
  asked: Map<string, Asked>,
) => {
  const member = (chat: Chat, who: number, blocked: boolean): Update => {
    const was = chat.blocked ? 'kicked' : 'member'
    chat.blocked = blocked
    const state = (status: string) => ({
      user: chats.bot,
      status,
      ...(status === 'kicked' && { until_date: 0 }),
    })
    return updates.push({
      my_chat_member: {
        chat: { id: chat.id, type: chat.type, title: chat.title },
        from: chats.person(who),
        date: Math.floor(Date.now() / 1000),
        old_chat_member: state(was),
        new_chat_member: state(blocked ? 'kicked' : 'member'),
      },
    })
  }
  const say = (chatId: number, text: string, who = chatId, answers?: number): Update => {
    const chat = chats.ensure(chatId)
    if (chat.blocked && chat.type === 'private') member(chat, who, false)
    const answered = answers === undefined ? undefined : chats.find(answers)
    const message = chats.post(chat, chats.person(who), {
      text,
      ...commandsOf(text),
      ...(answered && { reply_to_message: answered }),
    })
    return updates.push({ message })
  }
  const ask = (): string => {
    const id = randomUUID()
    asked.set(id, {})
    return id
  }
  return {
    /** A person writes; in a group `who` says who. `answers`: in reply to a message. */
    say,
    /** A person presses Start, perhaps through a deep link's payload. */
    start: (chatId: number, payload = ''): Update => say(chatId, `/start ${payload}`.trim()),
    /**
     * A person presses a button of a message.
     * @returns the update; `callback_query.id` is in `answers` once the bot has answered
     * @throws when the message shows no such button now
     */
    press: (messageId: number, data: string, who?: number): Update => {
      const message = chats.find(messageId)
      if (message === undefined) throw new Error(`no message ${messageId}`)
      if (!hasButton(message, data)) throw new Error(`message ${messageId} has no button "${data}"`)
      const from = chats.person(who ?? message.chat.id)
      const chat_instance = String(message.chat.id)
      return updates.push({ callback_query: { id: ask(), from, message, chat_instance, data } })
    },
    /** A person types `@bot query` in any chat. */
    inline: (who: number, query: string): Update =>
      updates.push({
        inline_query: { id: ask(), from: chats.person(who), query, offset: '' },
      }),
    /** A person blocks the bot, or a group puts it out. */
    block: (chatId: number, who = chatId): Update => member(chats.ensure(chatId), who, true),
    unblock: (chatId: number, who = chatId): Update => member(chats.ensure(chatId), who, false),
    /** A group with the bot in it. */
    group: (id: number, title: string, type: 'group' | 'supergroup' = 'supergroup'): Chat =>
      chats.add(id, type, title),
    /** A person, by name and language, whose chat with the bot exists. */
    person: (id: number, name: string, language = 'ru'): Chat =>
      chats.add(id, 'private', name, language),
    /** A group becomes a supergroup: calls with the old id hear the new one. */
    migrate: (id: number, to: number): void => {
      const chat = chats.ensure(id)
      chat.movedTo = to
      const next = chats.add(to, 'supergroup', chat.title)
      const from = chats.person(1)
      updates.push({
        message: { ...chats.post(chat, from, {}), migrate_to_chat_id: next.id },
      })
    },
  }
}
