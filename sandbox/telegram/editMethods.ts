import { isDeepStrictEqual } from 'node:util'

import { bad } from './BadRequest'
import { type Message } from './Chat'
import { checkMarkup } from './checkMarkup'
import { type Chats } from './makeChats'
import { readText } from './readText'

type Given = Record<string, unknown>

/** The methods that change messages already sent. */
export const editMethods = (chats: Chats, now: () => number) => {
  const own = (given: Given) => {
    if (given.inline_message_id !== undefined) throw bad('sandbox: inline messages are not kept')
    if (given.chat_id === undefined) throw bad('chat_id is empty')
    if (given.message_id === undefined) throw bad('message identifier is not specified')
    const chat = chats.named(given.chat_id)
    const message = chat.messages.find(({ message_id }) => message_id === given.message_id)
    if (message === undefined) throw bad('message to edit not found')
    if (message.from.id !== chats.bot.id) throw bad("message can't be edited")
    checkMarkup(given.reply_markup, chat.type === 'private')
    return message
  }

  const change = (message: Message, next: Partial<Message>) => {
    const same = Object.entries(next).every(([field, value]) =>
      isDeepStrictEqual(Object.entries(message).find(([name]) => name === field)?.[1], value),
    )
    if (same)
      throw bad(
        'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      )
    return () => Object.assign(message, next, { edit_date: Math.floor(now() / 1000) })
  }

  return {
    editMessageText: (given: Given) => {
      const message = own(given)
      const { text, entities } = readText(given.text, given.parse_mode, given.entities, 4096)
      if (text.trim() === '') throw bad('message text is empty')
      if (message.text === undefined) throw bad('there is no text in the message to edit')
      return change(message, { text, entities, reply_markup: given.reply_markup })
    },
    editMessageCaption: (given: Given) => {
      const message = own(given)
      if (message.photo === undefined) throw bad('there is no caption in the message to edit')
      const read = readText(given.caption, given.parse_mode, given.caption_entities, 1024)
      return change(message, {
        caption: read.text,
        caption_entities: read.entities,
        reply_markup: given.reply_markup,
      })
    },
    editMessageReplyMarkup: (given: Given) =>
      change(own(given), { reply_markup: given.reply_markup }),
    deleteMessage: (given: Given) => {
      const chat = chats.named(given.chat_id)
      const found = chat.messages.find(({ message_id }) => message_id === given.message_id)
      if (found === undefined) throw bad('message to delete not found')
      return () => {
        chat.messages = chat.messages.filter((each) => each !== found)
        return true
      }
    },
  }
}
