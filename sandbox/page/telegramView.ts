import { type Message } from '../telegram/Chat'
import { type Telegram } from '../telegram/startTelegram'

import { escapeHtml } from './escapeHtml'
import { listLink, type View } from './layout'
import { showEntities } from './showEntities'
import { showMarkup } from './showMarkup'

const showPhoto = (id: string): string =>
  `<img alt="" src="${escapeHtml(/^https?:/.test(id) ? id : `/telegram/photo?id=${id}`)}">`

const showMessage = (message: Message, who: number): string => {
  const { message_id, chat, from, photo, text, entities, caption, caption_entities } = message
  const picture = photo?.[0] === undefined ? '' : showPhoto(photo[0].file_id)
  const words = showEntities(text ?? caption ?? '', entities ?? caption_entities)
  const edited = message.edit_date === undefined ? '' : ' · изменено'
  const author =
    chat.type === 'private' || from.is_bot ? '' : `<b>${escapeHtml(from.first_name)}</b>\n`
  return `<div class="message${from.is_bot ? '' : ' person'}">${picture}${author}${words}${showMarkup(
    message.reply_markup,
    { chat: chat.id, message: message_id, who },
  )}<small> №${message_id}${edited}</small></div>`
}

const hidden = (fields: Record<string, unknown>): string =>
  Object.entries(fields)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`)
    .join('')

const act = (action: string, fields: Record<string, unknown>, text: string): string =>
  `<form method="post" action="/telegram/${action}">${hidden(fields)}<button>${text}</button></form>`

const ask = (
  action: string,
  fields: Record<string, unknown>,
  input: string,
  text: string,
): string =>
  `<form class="say" method="post" action="/telegram/${action}">${hidden(fields)}<input ${input} autocomplete="off"><button>${text}</button></form>`

/** One chat with the bot: what stands in it, a field to speak in, and what else a person can do there. */
export const telegramView = (telegram: Telegram, query: URLSearchParams): View => {
  const chats = [...telegram.chats.values()]
  const id = Number(query.get('chat') ?? chats[0]?.id ?? 42)
  const isGroup = id < 0
  const who = Number(query.get('who') ?? (isGroup ? 42 : id))
  const chat = telegram.chats.get(id)
  const notices = [...telegram.answers.values()].flatMap(({ answered }) => answered?.text ?? [])
  const last = notices.at(-1)
  const list = chats
    .map((each) =>
      listLink(
        `/telegram?chat=${each.id}${each.id < 0 ? `&who=${who}` : ''}`,
        `${escapeHtml(each.title)} <small>${each.messages.length}${each.blocked ? ' · без бота' : ''}</small>`,
        each.id === id,
      ),
    )
    .join('')
  const here = { chat: id, who }
  const speaker = isGroup
    ? `<form class="say" method="get" action="/telegram">${hidden({ chat: id })}<label>Говорит и нажимает гость № <input name="who" value="${who}" inputmode="numeric"></label><button>Выбрать</button></form>`
    : ''
  const group = isGroup
    ? act('block', here, 'Убрать бота из группы') + act('migrate', here, 'Сделать супергруппой')
    : act('start', here, 'Начать (/start)') +
      (chat?.blocked === true
        ? act('unblock', here, 'Разблокировать')
        : act('block', here, 'Заблокировать бота'))
  return {
    title: chat?.title ?? `Гость ${id}`,
    list: `${list}<form class="say" method="get" action="/telegram"><input name="chat" placeholder="Номер чата" aria-label="Номер чата" inputmode="numeric"><button>Открыть</button></form>${ask('group', { who }, 'name="title" placeholder="Новая группа" aria-label="Новая группа"', 'Создать')}`,
    body: `${telegram
      .messages(id)
      .map((message) => showMessage(message, who))
      .join('')}
${last === undefined ? '' : `<p class="quiet">Ответ на кнопку: ${escapeHtml(last)}</p>`}
${ask('say', here, 'name="text" placeholder="Сообщение боту" aria-label="Сообщение боту"', 'Отправить')}
${speaker}
<div class="keys">${group}</div>
${isGroup ? '' : ask('start', here, 'name="payload" placeholder="Параметр ссылки: order_…, link_…" aria-label="Параметр ссылки"', 'Открыть по ссылке')}`,
  }
}
