import { randomBytes } from 'node:crypto'

import { isRecord } from '../http/isRecord'

import { bad } from './BadRequest'
import { type Chat, type Message } from './Chat'
import { checkMarkup } from './checkMarkup'
import { type Chats } from './makeChats'
import { type SentFile } from './readCall'
import { readText } from './readText'

type Files = Map<string, SentFile>

export type Stored = Map<string, SentFile>

const photoOf = (given: unknown, field: string, files: Files, stored: Stored) => {
  const attached = files.get(field) ?? attachedFile(given, files)
  if (attached !== undefined) {
    if (!/^image\//.test(attached.type) && !/\.(jpe?g|png|webp)$/i.test(attached.name))
      throw bad('IMAGE_PROCESS_FAILED')
    if (attached.bytes.length > 10_000_000) throw bad('file is too big')
    const id = `photo-${randomBytes(12).toString('base64url')}`
    stored.set(id, attached)
    return id
  }
  const text = String(given)
  if (/^https?:\/\//i.test(text) || stored.has(text)) return text
  throw bad('wrong remote file identifier specified: Wrong string length')
}

const attachedFile = (given: unknown, files: Files): SentFile | undefined => {
  const name = /^attach:\/\/(.+)$/.exec(String(given))?.[1]
  if (name === undefined) return undefined
  const file = files.get(name)
  if (file === undefined) throw bad(`file part "${name}" is missing`)
  return file
}

const sizesOf = (id: string): Message['photo'] => [
  { file_id: id, file_unique_id: id.slice(-12), width: 1280, height: 960 },
]

const captionOf = (given: Record<string, unknown>): Partial<Message> => {
  const { text, entities } = readText(given.caption, given.parse_mode, given.caption_entities, 1024)
  return text === '' ? {} : { caption: text, caption_entities: entities }
}

const markupOf = (given: Record<string, unknown>, chat: Chat): Partial<Message> => {
  checkMarkup(given.reply_markup, chat.type === 'private')
  return given.reply_markup === undefined ? {} : { reply_markup: given.reply_markup }
}

/** The methods that put new messages into a chat: their content, checked. */
export const sendMethods = (chats: Chats, stored: Stored) => ({
  sendMessage: (given: Record<string, unknown>) => {
    const chat = chats.named(given.chat_id)
    const { text, entities } = readText(given.text, given.parse_mode, given.entities, 4096)
    if (text.trim() === '') throw bad('message text is empty')
    const content = { text, entities, ...markupOf(given, chat) }
    return () => chats.post(chat, chats.bot, content)
  },
  sendPhoto: (given: Record<string, unknown>, files: Files) => {
    const chat = chats.named(given.chat_id)
    const photo = sizesOf(photoOf(given.photo, 'photo', files, stored))
    const content = { photo, ...captionOf(given), ...markupOf(given, chat) }
    return () => chats.post(chat, chats.bot, content)
  },
  sendMediaGroup: (given: Record<string, unknown>, files: Files) => {
    const chat = chats.named(given.chat_id)
    const group = randomBytes(6).toString('hex')
    const items: unknown[] = Array.isArray(given.media) ? given.media : []
    const contents = items.filter(isRecord).map((item) => ({
      photo: sizesOf(photoOf(item.media, '', files, stored)),
      media_group_id: group,
      ...captionOf(item),
    }))
    return () => contents.map((content) => chats.post(chat, chats.bot, content))
  },
})
