import { type Message } from '../telegram/Chat'
import { type Telegram } from '../telegram/startTelegram'

import { escapeHtml } from './escapeHtml'
import { listLink, type View } from './layout'
import { showEntities } from './showEntities'
import { showMarkup } from './showMarkup'

const showPhoto = (id: string): string =>
  `<img alt="" src="${escapeHtml(/^https?:/.test(id) ? id : `/telegram/photo?id=${id}`)}">`

const showMessage = (message: Message): string => {
  const { message_id, chat, from, photo, text, entities, caption, caption_entities } = message
  const picture = photo?.[0] === undefined ? '' : showPhoto(photo[0].file_id)
  const words = showEntities(text ?? caption ?? '', entities ?? caption_entities)
  const edited = message.edit_date === undefined ? '' : ' · изменено'
  return `<div class="message${from.is_bot ? '' : ' person'}">${picture}${words}${showMarkup(
    message.reply_markup,
    chat.id,
    message_id,
  )}<small> №${message_id}${edited}</small></div>`
}

const act = (action: string, chat: number, text: string): string =>
  `<form method="post" action="/telegram/${action}"><input type="hidden" name="chat" value="${chat}"><button>${text}</button></form>`

/** One chat with the bot: what stands in it, a field to speak in, Start and Block. */
export const telegramView = (telegram: Telegram, asked: string | null): View => {
  const chats = [...telegram.chats.values()]
  const id = Number(asked ?? chats[0]?.id ?? 42)
  const chat = telegram.chats.get(id)
  const notices = [...telegram.answers.values()].flatMap(({ answered }) => answered?.text ?? [])
  const last = notices.at(-1)
  const list = chats
    .map((each) =>
      listLink(
        `/telegram?chat=${each.id}`,
        `${escapeHtml(each.title)} <small>${each.messages.length}${each.blocked ? ' · заблокирован' : ''}</small>`,
        each.id === id,
      ),
    )
    .join('')
  const form = (fields: string, button: string) =>
    `<form class="say" method="post" action="/telegram/say">${fields}<button>${button}</button></form>`
  return {
    title: chat?.title ?? `Гость ${id}`,
    list: `${list}<form class="say" method="get" action="/telegram"><input name="chat" placeholder="Номер чата" inputmode="numeric"><button>Открыть</button></form>`,
    body: `${telegram.messages(id).map(showMessage).join('')}
${last === undefined ? '' : `<p class="quiet">Ответ на кнопку: ${escapeHtml(last)}</p>`}
${form(`<input type="hidden" name="chat" value="${id}"><input name="text" placeholder="Сообщение боту" autocomplete="off">`, 'Отправить')}
<div class="keys">${act('start', id, 'Начать (/start)')}${chat?.blocked === true ? act('unblock', id, 'Разблокировать') : act('block', id, 'Заблокировать бота')}</div>`,
  }
}
