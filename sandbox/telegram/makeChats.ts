import { bad, BadRequest } from './BadRequest'
import { type Chat, type ChatType, type Message, type User } from './Chat'

/**
 * The chats the bot is in.
 * @param open whether a chat with a person exists before they pressed Start; otherwise the bot
 * hears "chat not found", as from the real service
 */
export const makeChats = (bot: User, open: boolean, now: () => number) => {
  const chats = new Map<number, Chat>()
  let nextMessage = 1

  const add = (id: number, type: ChatType, title: string, language = 'ru'): Chat => {
    const chat: Chat = { id, type, title, language, blocked: false, messages: [] }
    chats.set(id, chat)
    return chat
  }

  return {
    all: chats,
    add,
    person: (id: number): User => ({
      id,
      is_bot: false,
      first_name: chats.get(id)?.title ?? `Гость ${id}`,
      language_code: chats.get(id)?.language ?? 'ru',
    }),
    /** The chat a person speaks in; made when new. */
    ensure: (id: number): Chat =>
      chats.get(id) ??
      add(id, id > 0 ? 'private' : 'supergroup', id > 0 ? `Гость ${id}` : `Группа ${id}`),
    /**
     * The chat the bot names.
     * @throws BadRequest chat not found, blocked, or upgraded to a supergroup
     */
    named: (name: unknown): Chat => {
      const id = typeof name === 'string' ? Number(name) : name
      if (typeof id !== 'number' || !Number.isSafeInteger(id)) throw bad('chat not found')
      const chat = chats.get(id) ?? (open && id > 0 ? add(id, 'private', `Гость ${id}`) : undefined)
      if (chat === undefined) throw bad('chat not found')
      if (chat.movedTo !== undefined)
        throw new BadRequest('Bad Request: group chat was upgraded to a supergroup chat', 400, {
          migrate_to_chat_id: chat.movedTo,
        })
      if (chat.blocked)
        throw new BadRequest(
          chat.type === 'private'
            ? 'Forbidden: bot was blocked by the user'
            : `Forbidden: bot was kicked from the ${chat.type} chat`,
          403,
        )
      return chat
    },
    find: (messageId: number): Message | undefined =>
      [...chats.values()]
        .flatMap(({ messages }) => messages)
        .find(({ message_id }) => message_id === messageId),
    post: (chat: Chat, from: User, content: Partial<Message>): Message => {
      const named = chat.type === 'private' ? { first_name: chat.title } : { title: chat.title }
      const message: Message = {
        message_id: nextMessage++,
        date: Math.floor(now() / 1000),
        chat: { id: chat.id, type: chat.type, ...named },
        from,
        ...content,
      }
      chat.messages.push(message)
      return message
    },
    bot,
  }
}

export type Chats = ReturnType<typeof makeChats>
