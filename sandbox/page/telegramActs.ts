import { type Telegram } from '../telegram/startTelegram'

/** Who does it: of a private chat its only person. */
export const whoOf = (form: URLSearchParams): number =>
  Number(form.get('who') || Math.abs(Number(form.get('chat'))))

/** What the buttons of the chats do; `chat` of the form is where to go afterwards. */
export const telegramActs = (telegram: Telegram) => ({
  '/telegram/say': (form: URLSearchParams, chat: number) =>
    telegram.say(chat, form.get('text') ?? '', whoOf(form)),
  '/telegram/start': (form: URLSearchParams, chat: number) =>
    telegram.start(chat, form.get('payload') ?? ''),
  '/telegram/block': (form: URLSearchParams, chat: number) => telegram.block(chat, whoOf(form)),
  '/telegram/unblock': (form: URLSearchParams, chat: number) => telegram.unblock(chat, whoOf(form)),
  '/telegram/press': (form: URLSearchParams) =>
    telegram.press(Number(form.get('message')), form.get('data') ?? '', whoOf(form)),
  '/telegram/group': (form: URLSearchParams) => {
    const id = -1_001_000 - telegram.chats.size
    telegram.group(id, form.get('title') || 'Группа', 'group')
    form.set('chat', String(id))
  },
  '/telegram/migrate': (form: URLSearchParams, chat: number) => {
    telegram.migrate(chat, chat - 1_000_000)
    form.set('chat', String(chat - 1_000_000))
  },
})
