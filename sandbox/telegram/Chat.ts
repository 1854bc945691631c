import { type Entity } from './parseHtml'

export type User = {
  id: number
  is_bot: boolean
  first_name: string
  username?: string
  language_code?: string
}

export type Message = {
  message_id: number
  date: number
  chat: { id: number; type: ChatType; title?: string; first_name?: string; username?: string }
  from: User
  text?: string
  entities?: Entity[]
  caption?: string
  caption_entities?: Entity[]
  photo?: { file_id: string; file_unique_id: string; width: number; height: number }[]
  media_group_id?: string
  reply_markup?: unknown
  edit_date?: number
  message_thread_id?: number
  reply_to_message?: Message
}

export type ChatType = 'private' | 'group' | 'supergroup'

export type Chat = {
  id: number
  type: ChatType
  title: string
  language: string
  /** The person blocked the bot, or the group put it out. */
  blocked: boolean
  /** The supergroup this group became. */
  movedTo?: number
  messages: Message[]
}
